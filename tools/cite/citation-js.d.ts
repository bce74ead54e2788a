/** The part of Citation.js that is used here. */
declare module '@citation-js/core' {
  interface BibliographyOptions {
    readonly format: 'text';
    readonly template: string;
    readonly lang: string;
    /** Keeps the order of the items. */
    readonly nosort: true;
    readonly asEntryArray: true;
  }
  export class Cite {
    /** @param data CSL-JSON items, or the text of a BibTeX file where that plugin is loaded */
    constructor(data: readonly object[] | string);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(output: 'bibliography', options: BibliographyOptions): readonly (readonly [string, string])[];
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): {
        readonly styles: { get(name: string): string; add(name: string, xml: string): void };
      };
    };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
