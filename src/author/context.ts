import type { ReadonlySignal } from '@preact/signals';
import { requiredContext } from '../ui/context';
import type { MapHandle } from '../ui/map-handle';
import type { AuthorState } from './author-state';
import type { AuthorConnection } from './connection';
import type { Drafts } from './drafts';
import type { GeometryDraft } from './geometry-draft';

export interface AuthorContext {
  readonly author: AuthorState;
  readonly connection: AuthorConnection;
  readonly drafts: Drafts;
  /** What is drawn on the map. */
  readonly geometry: GeometryDraft;
  readonly map: ReadonlySignal<MapHandle | null>;
  /** Goes up with each picture of the map. */
  readonly drawn: ReadonlySignal<number>;
}

export const [AuthorProvider, useAuthor] = requiredContext<AuthorContext>('author mode');
