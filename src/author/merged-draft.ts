import type { RawForm } from './form';
import type { JsonValue } from './protocol';

/** A draft laid over what stands in the file now. */
export interface MergedDraft {
  /** What stands in the fields. */
  readonly raw: RawForm;
  /** What the file says now in fields that both the author and somebody else have changed. */
  readonly changed: Readonly<Record<string, string>>;
}

/** A draft as it is kept: what the fields showed of the file when it was begun, and what was typed. */
interface KeptDraft {
  readonly base: RawForm;
  readonly raw: RawForm;
}

type Rows = readonly RawForm[];

/** Lays a draft over what stands in the file now: fields that were not touched follow the file. */
export function mergedDraft(draft: JsonValue | undefined, filled: RawForm): MergedDraft {
  if (draft === undefined) return { raw: filled, changed: {} };
  const { base, raw: typed } = draft as unknown as KeptDraft;
  const raw: Record<string, string | Rows> = { ...filled };
  const changed: Record<string, string> = {};
  for (const [key, value] of Object.entries(typed)) {
    const [before, now] = [base[key], filled[key]];
    if (isSame(value, before)) continue;
    if (Array.isArray(value)) {
      raw[key] = mergedRows(rowsOf(before), rowsOf(now), value);
      continue;
    }
    raw[key] = value;
    if (!isSame(before, now) && !isSame(value, now)) changed[key] = String(now ?? '');
  }
  return { raw, changed };
}

/**
 * Rows of a list that the author and somebody else have changed. A row is known by what it says: it may stand elsewhere
 * now. What the other has added or changed is kept; what both have changed stands twice, so that the author sees it.
 */
function mergedRows(before: Rows, now: Rows, typed: Rows): Rows {
  if (isSame(before, now)) return typed;
  const places = placesIn(before, now);
  const mine = typed.flatMap((row): RawForm[] => {
    if (row.was === undefined) return [row];
    const at = Number(row.was);
    const place = places[at];
    if (place !== undefined) return [{ ...row, was: String(place) }];
    if (isSame(row, before[at])) return [];
    const { was: _was, ...fresh } = row;
    return [fresh];
  });
  const known = new Set(places);
  for (const [place, row] of now.entries()) {
    if (known.has(place)) continue;
    const after = mine.findIndex(({ was }) => was !== undefined && Number(was) > place);
    mine.splice(after === -1 ? mine.length : after, 0, row);
  }
  return mine;
}

/** Where each row stands now; `undefined` where it is gone, or says something else. */
function placesIn(before: Rows, now: Rows): (number | undefined)[] {
  const taken = new Set<number>();
  return before.map((row) => {
    const place = now.findIndex((one, at) => !taken.has(at) && isSame(saidBy(one), saidBy(row)));
    if (place === -1) return undefined;
    taken.add(place);
    return place;
  });
}

const saidBy = ({ was: _was, ...said }: RawForm): RawForm => said;

const rowsOf = (value: RawForm[string] | undefined): Rows => (Array.isArray(value) ? value : []);

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
