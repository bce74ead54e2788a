import type { ChangeLabel } from '../../../src/author/protocol';
import type { AtlasTexts } from '../locate/atlas-texts';
import { refuse } from '../refused';
import { hashOf } from '../texts';
import { holdSeen, type TextChange } from './changed-texts';

/** As many changes can be undone. */
const KEPT_CHANGES_COUNT = 50;

/** What a change did to a file: one stretch of it, and what the file was before and after. */
interface KeptEdit {
  readonly file: string;
  readonly hashBefore: string | null;
  readonly hashAfter: string | null;
  readonly start: number;
  readonly removed: string;
  readonly added: string;
}

/** A change that can be undone. */
export interface KeptChange {
  readonly label: ChangeLabel;
  readonly edits: readonly KeptEdit[];
  readonly diff: string;
}

/** What was done, and what was undone of it. */
export interface Kept {
  readonly done: readonly KeptChange[];
  /** The one that was undone last is the last. */
  readonly undone: readonly KeptChange[];
}

export const NOTHING_KEPT: Kept = { done: [], undone: [] };

/** What is kept after a change: what was undone before it cannot be done again. */
export const withChange = ({ done }: Kept, change: KeptChange): Kept => ({
  done: [...done, change].slice(-KEPT_CHANGES_COUNT),
  undone: [],
});

/** What is kept of what happened to a file: not its whole text. */
export function keptEdit({ file, before, after }: TextChange): KeptEdit {
  const [old, fresh] = [before ?? '', after ?? ''];
  const shared = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shared && old[start] === fresh[start]) start += 1;
  let tail = 0;
  while (tail < shared - start && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1;
  return {
    file,
    hashBefore: before === null ? null : hashOf(before),
    hashAfter: after === null ? null : hashOf(after),
    start,
    removed: old.slice(start, old.length - tail),
    added: fresh.slice(start, fresh.length - tail),
  };
}

/** What undoes a change, or does it again. @throws Refused where its files have changed since */
export function turnedBack(texts: AtlasTexts, { edits }: KeptChange, to: 'before' | 'after'): TextChange[] {
  const isBack = to === 'before';
  return edits.map(({ file, hashBefore, hashAfter, start, removed, added }): TextChange => {
    holdSeen(texts, file, isBack ? hashAfter : hashBefore);
    const text = texts.get(file) ?? null;
    const hash = isBack ? hashBefore : hashAfter;
    if (hash === null) return { file, before: text, after: null };
    const [gone, back] = isBack ? [added, removed] : [removed, added];
    const after = (text ?? '').slice(0, start) + back + (text ?? '').slice(start + gone.length);
    if (hashOf(after) !== hash) refuse('changed-meanwhile', `${file}: is not what the change was made on`);
    return { file, before: text, after };
  });
}
