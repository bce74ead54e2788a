/** How the online basemap stands: whether other servers are asked for detail, and whether they give it. */
export type OnlineStatus =
  /** Nothing is asked for. */
  | { readonly kind: 'off' }
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'shown';
      /** To whom the data are due, as plain text. */
      readonly attribution: string;
      /** Whether the heights did not come. */
      readonly lacksTerrain: boolean;
    }
  /** What comes with the atlas is drawn in its place. */
  | { readonly kind: 'failed'; readonly host: string }
  /** The map is drawn without WebGL. */
  | { readonly kind: 'unable' };
