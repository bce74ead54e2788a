/*
 * What the page in author's mode and the development server say to each other through Vite's hot channel. One question
 * has one answer. Files are named by their path in the atlas's folder, with slashes, such as `layers/places.geojson`.
 * Texts are without byte order mark; offsets count UTF-16 units in them.
 */

/** Sent by the page: a `Question`. */
export const ASK_EVENT = 'atlas:author:ask';

/** Sent to the page that asked: an `Answer`. */
export const ANSWER_EVENT = 'atlas:author:answer';

/** Sent to all pages after any change of a file, whoever made it: a `FolderState`. */
export const CHANGED_EVENT = 'atlas:author:changed';

/** Where in a JSON document or in front matter: member names and positions, from the outside in. */
export type ValuePath = readonly (string | number)[];

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** What of a file is to change; `hash` is that of the text from which the author saw what stands there. */
export type FileEdit = { readonly file: string; readonly hash: string } & (
  | { readonly edit: 'set'; readonly path: ValuePath; readonly value: JsonValue }
  /** Into the list at `path`; without `at` where it belongs: by its id in `sources.json`, else at the end. */
  | { readonly edit: 'insert'; readonly path: ValuePath; readonly at?: number; readonly value: JsonValue }
  | { readonly edit: 'remove'; readonly path: ValuePath }
  /** Prose: what stands from `start` to `end` is `found`, and becomes `text`. */
  | {
      readonly edit: 'splice';
      readonly start: number;
      readonly end: number;
      readonly found: string;
      readonly text: string;
    }
);

/** A file that is not there yet. */
export interface NewFile {
  readonly file: string;
  readonly hash: null;
  readonly edit: 'create';
  readonly text: string;
}

/** What a page asks to see of the files. */
export type Target =
  /** A passage of a chapter, counted from 1 as on the page (`data-passage`). */
  | { readonly what: 'passage'; readonly lang: string; readonly chapter: string; readonly passage: number }
  /** The comment `scene` before a passage; where there is none, the place where it would stand, with an empty text. */
  | { readonly what: 'scene'; readonly lang: string; readonly chapter: string; readonly passage: number }
  /** The front matter of a chapter. */
  | { readonly what: 'chapter'; readonly lang: string; readonly chapter: string }
  | { readonly what: 'feature'; readonly id: string }
  /** Name, summary and facts of a feature in a language that its layer file is not written in. */
  | { readonly what: 'feature-text'; readonly lang: string; readonly id: string }
  | { readonly what: 'claim'; readonly id: string }
  | { readonly what: 'source'; readonly id: string }
  /** A message of `languages/<lang>/interface.json`. */
  | { readonly what: 'message'; readonly lang: string; readonly key: string }
  /** A list, without its entries: the features of a layer, the claims, the sources. */
  | { readonly what: 'features'; readonly layer: string }
  | { readonly what: 'claims' }
  | { readonly what: 'sources' }
  /** A whole file, such as `atlas.json`. */
  | { readonly what: 'file'; readonly file: string };

/** Where a target stands, and what stands there now. */
export interface Located {
  readonly file: string;
  /** Of the whole file's text; `null` where the file is not there yet. */
  readonly hash: string | null;
  /** Of a value: where it stands, also where it is not there yet. Absent for prose. */
  readonly path?: ValuePath;
  /** Of a value: what it is; absent where it is not there yet. */
  readonly value?: JsonValue;
  /** Of prose: its offsets in the file. */
  readonly start?: number;
  readonly end?: number;
  /** Of prose: the source between them, in Markdown; of a chapter that of the whole file. */
  readonly text?: string;
  /**
   * Of prose: which letters of the passage as it is read stand where in `text`, in order and without overlap. A piece
   * is the same letters on both sides; what lies between two pieces in `text` is markup.
   */
  readonly pieces?: readonly { readonly read: number; readonly at: number; readonly length: number }[];
}

/** An issue of the content check, as the page shows it. */
export interface AuthorIssue {
  /** In the atlas's folder. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly feature?: string;
  readonly path: string;
  readonly message: string;
  readonly severity: 'error' | 'warning';
  /** Where on the page it is seen, where that is known. */
  readonly target?: Target;
}

/** What the author did, for the list of changes: a key of the author's words, and what it is about. */
export interface ChangeLabel {
  readonly key: string;
  readonly about: string;
}

/** State of the folder, as every page is told of it. */
export interface FolderState {
  /** Goes up with each change of a file. */
  readonly revision: number;
  readonly issues: readonly AuthorIssue[];
  /** Lines that the check would mend by itself; `fix` mends them. */
  readonly mendable: readonly string[];
  readonly undo: ChangeLabel | null;
  readonly redo: ChangeLabel | null;
}

/** A source read from what an author pasted. */
export interface SourceDraft {
  /** CSL-JSON, with an `id` that is free. */
  readonly source: JsonValue;
  /** Members that a source wants and that could not be read. */
  readonly missing: readonly string[];
}

export type Request =
  | { readonly kind: 'state' }
  | { readonly kind: 'locate'; readonly target: Target }
  /** All edits or none. Of a file those of prose first, by offsets in the text seen; then values, one after another. */
  | {
      readonly kind: 'change';
      readonly label: ChangeLabel;
      readonly edits: readonly (FileEdit | NewFile)[];
    }
  | { readonly kind: 'undo' | 'redo' }
  /** What was changed, newest last, each as a unified diff. */
  | { readonly kind: 'changes' }
  /** What `geo:check --fix` does, as a change that can be undone. */
  | { readonly kind: 'fix' }
  /** Position on a ride's line that is nearest to one on the map. */
  | { readonly kind: 'on-line'; readonly ride: string; readonly position: readonly [number, number] }
  /** An address, a DOI or BibTeX. Nothing is asked of another host. */
  | { readonly kind: 'read-source'; readonly text: string }
  /** GeoJSON, KML, GPX or CSV, dropped on the page: its features as a layer file would hold them. */
  | { readonly kind: 'read-data'; readonly name: string; readonly text: string };

/** A question: its number is that of the answer. */
export type Question = { readonly ask: number } & Request;

/** Why nothing was written. */
export interface Refusal {
  readonly why: /** No question of this protocol, or an edit that does not fit the file. */
    | 'malformed'
    /** Outside the folder, another kind of file, another origin. */
    | 'not-allowed'
    /** The file is not what it was when the author saw it. */
    | 'changed-meanwhile'
    /** The check finds errors that were not there before: they are in `issues`. */
    | 'check'
    | 'not-found'
    /** The disk is full, or the file may not be written. */
    | 'disk';
  /** In plain English, naming file, path, what was found and what was wanted. */
  readonly message: string;
  readonly issues?: readonly AuthorIssue[];
  /** Of `changed-meanwhile`: the file as it stands. */
  readonly now?: { readonly file: string; readonly hash: string | null; readonly text: string };
}

/** What each request is answered with where it is not refused. */
export interface Results {
  readonly state: FolderState;
  readonly locate: Located;
  readonly change: FolderState;
  readonly undo: FolderState;
  readonly redo: FolderState;
  readonly changes: readonly {
    readonly label: ChangeLabel;
    readonly diff: string;
    readonly undone: boolean;
  }[];
  readonly fix: FolderState;
  /** `on_line` and kilometres from the start of the ride. */
  readonly 'on-line': {
    readonly on_line: readonly [number, number];
    readonly km: number;
    readonly away_km: number;
  };
  readonly 'read-source': SourceDraft;
  readonly 'read-data': { readonly features: readonly JsonValue[]; readonly issues: readonly AuthorIssue[] };
}

export type Answer = { readonly ask: number } & (
  | { readonly refused: Refusal }
  | { readonly result: Results[keyof Results] }
);
