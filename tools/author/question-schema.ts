import * as v from 'valibot';
import type { JsonValue, Question, Target, ValuePath } from '../../src/author/protocol';
import { formatPath } from '../check/issue';
import { refuse } from './refused';

/** More than the texts of a layer that a page can hold. */
const LARGEST_QUESTION_BYTES = 5_000_000;

/** A file that is dropped on the page is larger than what becomes of it. */
const LARGEST_DATA_BYTES = 20_000_000;

const MOST_EDITS_COUNT = 200;

/** As deep as the content check reads. */
const MOST_LEVELS_COUNT = 100;

/** Names that objects of JavaScript have from birth. */
const BORN_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

const name = v.pipe(v.string(), v.maxLength(1000));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const step = v.union([
  v.pipe(
    name,
    v.check((step) => !BORN_NAMES.has(step), 'a name that no member may have'),
  ),
  offset,
]);
const path = v.pipe(v.array(step), v.maxLength(MOST_LEVELS_COUNT));
const value = v.custom<JsonValue>(isJson, 'wanted JSON with finite numbers and no member "__proto__"');
const label = v.strictObject({ key: name, about: name });
const degrees = v.pipe(v.number(), v.finite());
const text = v.string();
const seen = { file: name, hash: v.string() };

const editSchema = v.union([
  v.strictObject({ ...seen, edit: v.literal('set'), path, value }),
  v.strictObject({ ...seen, edit: v.literal('insert'), path, at: v.exactOptional(offset), value }),
  v.strictObject({ ...seen, edit: v.literal('remove'), path }),
  v.strictObject({ ...seen, edit: v.literal('splice'), start: offset, end: offset, found: text, text }),
  v.strictObject({ file: name, hash: v.null(), edit: v.literal('create'), text }),
]);

const targetSchema = v.variant('what', [
  v.strictObject({ what: v.literal('passage'), lang: name, chapter: name, passage: offset }),
  v.strictObject({ what: v.literal('scene'), lang: name, chapter: name, passage: offset }),
  v.strictObject({ what: v.literal('chapter'), lang: name, chapter: name }),
  v.strictObject({ what: v.literal('feature'), id: name }),
  v.strictObject({ what: v.literal('feature-text'), lang: name, id: name }),
  v.strictObject({ what: v.literal('claim'), id: name }),
  v.strictObject({ what: v.literal('source'), id: name }),
  v.strictObject({ what: v.literal('message'), lang: name, key: name }),
  v.strictObject({ what: v.literal('features'), layer: name }),
  v.strictObject({ what: v.literal('claims') }),
  v.strictObject({ what: v.literal('sources') }),
  v.strictObject({ what: v.literal('file'), file: name }),
]) satisfies v.GenericSchema<unknown, Target>;

const ask = offset;
const bare = <Kind extends string>(kind: Kind) => v.strictObject({ ask, kind: v.literal(kind) });

const questionSchema = v.variant('kind', [
  bare('state'),
  v.strictObject({ ask, kind: v.literal('locate'), target: targetSchema }),
  v.strictObject({
    ask,
    kind: v.literal('change'),
    label,
    edits: v.pipe(v.array(editSchema), v.minLength(1), v.maxLength(MOST_EDITS_COUNT)),
  }),
  bare('undo'),
  bare('redo'),
  bare('changes'),
  bare('fix'),
  v.strictObject({
    ask,
    kind: v.literal('on-line'),
    ride: name,
    position: v.strictTuple([degrees, degrees]),
  }),
  v.strictObject({ ask, kind: v.literal('read-source'), text }),
  v.strictObject({ ask, kind: v.literal('read-data'), name, text }),
]) satisfies v.GenericSchema<unknown, Question>;

/** The number of whatever was sent, so that the answer finds its question; -1 where it has none. */
export function numberOf(sent: unknown): number {
  const number = typeof sent === 'object' && sent !== null && 'ask' in sent ? sent.ask : undefined;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : -1;
}

/**
 * Reads what a page sent as a question.
 * @throws Refused where it is none of the protocol, or larger than any act needs
 */
export function readQuestion(sent: unknown): Question {
  const parsed = v.safeParse(questionSchema, sent);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const steps = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
    return refuse('malformed', `${formatPath(steps) || 'the question'}: ${issue.message}`);
  }
  const question = parsed.output;
  const size = Buffer.byteLength(JSON.stringify(question));
  const most = question.kind === 'read-data' ? LARGEST_DATA_BYTES : LARGEST_QUESTION_BYTES;
  if (size > most) refuse('malformed', `found ${size} bytes, wanted at most ${most} in one question`);
  return question;
}

function isJson(sent: unknown): boolean {
  const left: [value: unknown, level: number][] = [[sent, 0]];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [one, level] = next;
    if (level > MOST_LEVELS_COUNT) return false;
    if (typeof one === 'number' && !Number.isFinite(one)) return false;
    if (Array.isArray(one)) left.push(...one.map((item): [unknown, number] => [item, level + 1]));
    else if (typeof one === 'object' && one !== null) {
      for (const [member, inner] of Object.entries(one)) {
        if (BORN_NAMES.has(member)) return false;
        left.push([inner, level + 1]);
      }
    } else if (!['string', 'number', 'boolean'].includes(typeof one) && one !== null) return false;
  }
  return true;
}

/** A path as a person would write it; the whole file where it is empty. */
export const pathInWords = (where: ValuePath): string => formatPath(where) || 'the whole file';
