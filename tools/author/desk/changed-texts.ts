import type { FileEdit, NewFile } from '../../../src/author/protocol';
import { LAYER_IDS } from '../../../src/content/vocabulary';
import { isRecord } from '../../../src/data/clinic/is-record';
import type { ContentFile } from '../../check/content-files';
import { applyEdits } from '../edit/apply-edits';
import type { AtlasTexts } from '../locate/atlas-texts';
import { refuse } from '../refused';
import { hashOf, markedAs } from '../texts';
import { holdAllowed } from '../write/allowed-file';

/** What a file held and is to hold, without byte order marks; `null` where it is not there. */
export interface TextChange {
  readonly file: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * What edits make of the files; nothing is written.
 * @throws Refused where a file may not be written, is not what the author saw, or does not fit an edit
 */
export function changedTexts(texts: AtlasTexts, edits: readonly (FileEdit | NewFile)[]): TextChange[] {
  const byFile = new Map<string, (FileEdit | NewFile)[]>();
  for (const edit of edits) byFile.set(edit.file, [...(byFile.get(edit.file) ?? []), edit]);
  for (const [file, own] of byFile) {
    holdAllowed(file);
    for (const { hash } of own) holdSeen(texts, file, hash);
  }
  const changes = [...byFile].map(([file, own]): TextChange => {
    const before = texts.get(file);
    return { file, before: before ?? null, after: applyEdits(before, own) };
  });
  holdRead(changes);
  return changes.filter(({ before, after }) => before !== after);
}

/** Holds that a file is what the author saw. */
export function holdSeen(texts: AtlasTexts, file: string, hash: string | null): void {
  if (texts.hash(file) !== hash) refuseChanged(file, texts.get(file) ?? null);
}

/** Holds that the disk has what a change was made of. */
export function holdUnchanged(file: string, was: string | null, now: string | null): void {
  if (was !== now) refuseChanged(file, now);
}

function refuseChanged(file: string, now: string | null): never {
  return refuse(
    'changed-meanwhile',
    `${file}: ${now === null ? 'is gone' : 'was changed'} since it was read`,
    {
      now: { file, hash: now === null ? null : hashOf(now), text: now ?? '' },
    },
  );
}

/** Holds that a new layer is one of `atlas.json`, which may change with it. */
function holdRead(changes: readonly TextChange[]): void {
  const atlas = changes.find(({ file }) => file === 'atlas.json');
  const layers = new Set<string>([...LAYER_IDS, ...layersIn(atlas?.after ?? '{}')]);
  for (const { file, before } of changes) {
    const [, layer] = /(?:^|\/)layers\/([^/]+)\.(?:geo)?json$/.exec(file) ?? [];
    if (before === null && layer !== undefined && !layers.has(layer)) {
      refuse('not-allowed', `${file}: nothing reads it, since atlas.json has no layer "${layer}"`);
    }
  }
}

function layersIn(atlas: string): string[] {
  let value: unknown;
  try {
    value = JSON.parse(atlas);
  } catch {
    // The check says so.
    return [];
  }
  const rows: unknown = isRecord(value) ? value.layers : [];
  return Array.isArray(rows)
    ? rows.flatMap((row) => (isRecord(row) && typeof row.id === 'string' ? row.id : []))
    : [];
}

/** The files of an atlas with their changes, as the check reads them. */
export function withChanges(files: readonly ContentFile[], changes: readonly TextChange[]): ContentFile[] {
  const changed = new Map(changes.map(({ file, after }) => [`geo/${file}`, after]));
  const kept = files.filter(({ file }) => !changed.has(file));
  const fresh = [...changed].flatMap(([file, after]) =>
    after === null
      ? []
      : [{ file, text: markedAs(diskText(files, file.slice('geo/'.length)), after), issues: [] }],
  );
  return [...kept, ...fresh];
}

/** The text of a file as it is on the disk. */
export const diskText = (files: readonly ContentFile[], file: string): string | undefined =>
  files.find((one) => one.file === `geo/${file}`)?.text;
