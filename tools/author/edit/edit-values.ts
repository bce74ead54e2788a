import type { FileEdit, JsonValue, ValuePath } from '../../../src/author/protocol';
import { isRecord } from '../../../src/data/clinic/is-record';
import { compareIds } from '../../fix/sorted-entries';
import { pathInWords } from '../question-schema';
import { refuse } from '../refused';
import { composed, likePart, placeFor, rewritten } from './compose';
import { handOf, type Page } from './hand';
import { endOf, type Written, type WrittenPart, writtenJson } from './written';

/** An edit of a value. */
export type ValueEdit = Exclude<FileEdit, { readonly edit: 'splice' }>;

/**
 * Edits a value of a JSON text; all else stays letter by letter.
 * @throws Refused where the path does not fit what stands there
 */
export function editJson(text: string, edit: ValueEdit): string {
  const page = { text, hand: handOf(text) };
  const root = writtenJson(text, edit.file);
  return text.slice(0, root.offset) + edited(page, root, edit) + text.slice(endOf(root));
}

/** The new text of a value within which something is edited. */
export function edited(page: Page, root: Written, edit: ValueEdit): string {
  const walk = (node: Written, path: ValuePath, like: readonly Written[]): string => {
    const [step, ...rest] = path;
    if (step === undefined) return editedHere(page, node, edit, like);
    if (rest.length === 0 && edit.edit === 'remove') return withoutPart(page, node, step, edit, like);
    const at = partAt(node, step);
    const part = node.parts?.[at];
    if (part === undefined) return withNewMember(page, node, path, edit, like);
    const inner = walk(part.node, rest, likePart(node, at, part.name, like));
    const { text } = page;
    return text.slice(node.offset, part.node.offset) + inner + text.slice(endOf(part.node), endOf(node));
  };
  return walk(root, edit.path, []);
}

/** Of a member that stands twice the last one counts. */
function partAt({ parts = [], isObject }: Written, step: string | number): number {
  if (isObject) return parts.findLastIndex(({ name }) => name === step);
  return typeof step === 'number' && step < parts.length ? step : -1;
}

function editedHere(page: Page, node: Written, edit: ValueEdit, like: readonly Written[]): string {
  switch (edit.edit) {
    case 'set':
      return rewritten(page, node, edit.value, like);
    case 'insert':
      return withElement(page, node, edit, like);
    case 'remove':
      return refuse('malformed', `${edit.file}: found no path, wanted one of the value to take out`);
  }
}

function withElement(
  page: Page,
  node: Written,
  { file, path, at, value }: Extract<ValueEdit, { edit: 'insert' }>,
  like: readonly Written[],
): string {
  const { parts } = node;
  if (parts === undefined || node.isObject) {
    return refuse('malformed', `${file} ${pathInWords(path)}: found no list, wanted one to insert into`);
  }
  const place = at ?? placeOfEntry(file, parts, value);
  if (place > parts.length) {
    refuse(
      'malformed',
      `${file} ${pathInWords(path)}: found a list of ${parts.length}, wanted room at ${place}`,
    );
  }
  const kept = parts.map(({ node: { value: item } }, from) => ({ from, value: item }));
  return composed(page, node, kept.toSpliced(place, 0, { value } as (typeof kept)[number]), like);
}

/** Sources are sorted by their ids, as `geo:check --fix` does; all else comes at the end. */
function placeOfEntry(file: string, parts: readonly WrittenPart[], value: JsonValue): number {
  const idOf = (entry: JsonValue | undefined) => String(isRecord(entry) ? (entry.id ?? '') : '');
  if (file !== 'sources.json') return parts.length;
  const at = parts.findIndex(({ node }) => compareIds(idOf(node.value), idOf(value)) > 0);
  return at === -1 ? parts.length : at;
}

function withoutPart(
  page: Page,
  node: Written,
  step: string | number,
  { file, path }: ValueEdit,
  like: readonly Written[],
): string {
  const at = partAt(node, step);
  if (at === -1) refuse('malformed', `${file} ${pathInWords(path)}: found nothing there to take out`);
  const parts = node.parts ?? [];
  const kept = parts.map(({ name, node: { value } }, from) => ({ from, name, value }));
  return composed(page, node, kept.toSpliced(at, 1), like);
}

/** A member that is not there yet, with the objects on the way to it. */
function withNewMember(
  page: Page,
  node: Written,
  [step = '', ...rest]: ValuePath,
  edit: ValueEdit,
  like: readonly Written[],
): string {
  const isNamed = [step, ...rest].every((one) => typeof one === 'string');
  if (edit.edit !== 'set' || !node.isObject || !isNamed) {
    return refuse('malformed', `${edit.file} ${pathInWords(edit.path)}: found nothing at that path`);
  }
  const value = rest.reduceRight<JsonValue>((inner, name) => ({ [name]: inner }), edit.value);
  const name = String(step);
  const kept = (node.parts ?? []).map((part, from) => ({ from, name: part.name, value: part.node.value }));
  const wanted = kept.toSpliced(placeFor(name, kept, like), 0, { name, value } as (typeof kept)[number]);
  return composed(page, node, wanted, like);
}
