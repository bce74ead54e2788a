import { FIRST_LANGUAGE } from '../../../src/content/first-language';
import { FIRST_NAME, isFirst } from '../first-language';
import type { Issue, Path } from '../issue';
import { type IssueLocation, issueAt } from '../issue-location';
import { rememberWords } from '../remember';
import type { CheckedLanguages, CheckedText } from './language-files';
import { ENGINE_WORDS } from './merged-words';
import { wordsOfMessage } from './message-issues';
import { figuresApart } from './numbers';
import { whyUntranslated } from './script';
import type { Translatable } from './translatable';

/** A text of a language beside the English one. */
interface Pair {
  readonly location: IssueLocation;
  readonly path: Path;
  readonly english: string | undefined;
  readonly text: string | undefined;
  /** A name may add a year or a number to tell it from others. */
  readonly isName?: boolean;
}

/** Translations that are left in English, or that have other figures. */
export function translationIssues(content: Translatable, languages: CheckedLanguages): Issue[] {
  return languages.infos.flatMap(({ lang, value: info }) => {
    if (info === undefined || lang === FIRST_LANGUAGE) return [];
    const of = <File extends CheckedText<unknown>>(files: readonly File[]) =>
      files.filter((file) => file.lang === lang);
    const pairs = [
      ...of(languages.features).flatMap((file) => featurePairs(content, file)),
      ...of(languages.claims).flatMap((file) => claimPairs(content, file)),
      ...of(languages.figures).flatMap((file) => figurePairs(content, file)),
      ...of(languages.disputes).flatMap((file) => disputePairs(content, file)),
      ...of(languages.messages).flatMap((file) => messagePairs(languages, file)),
      ...of(languages.basemap).flatMap((file) => basemapPairs(file, info.locale)),
    ];
    return pairs.flatMap((pair) => pairIssues(pair, info.locale));
  });
}

function pairIssues({ location, path, english, text, isName = false }: Pair, locale: string): Issue[] {
  if (english === undefined || text === undefined) return [];
  const untranslated = whyUntranslated(english, text, locale, isName);
  const figures = describeFigures(english, text, isName);
  return [untranslated, figures].flatMap((message) =>
    message === undefined ? [] : [issueAt(location, path, message, 'warning')],
  );
}

/** Which figures differ, in words; `undefined` where none do. */
export const describeFigures = rememberWords(
  (english: string, text: string, isName?: boolean): string | undefined => {
    const { missing, extra } = figuresApart(english, text);
    const parts = [
      ...(missing.length > 0
        ? [`${missing.map(spell).join(', ')} of the ${FIRST_NAME} text is missing`]
        : []),
      ...(extra.length > 0 && !isName
        ? [`${extra.map(spell).join(', ')} is not in the ${FIRST_NAME} text`]
        : []),
    ];
    return parts.length === 0 ? undefined : `other figures: ${parts.join('; ')}`;
  },
);

const spell = (value: number) =>
  value.toLocaleString('en', { useGrouping: value >= 10_000, maximumFractionDigits: 6 });

function featurePairs(
  { index }: Translatable,
  { value = {}, location }: CheckedLanguages['features'][number],
): Pair[] {
  return Object.entries(value).flatMap(([id, text]) => {
    const properties = index.byId.get(id)?.feature.properties;
    if (properties === undefined) return [];
    const at = { ...location, at: [id] };
    const facts = text.facts?.length === properties.facts.length ? text.facts : [];
    return [
      { location: at, path: ['name'], english: properties.name, text: text.name, isName: true },
      { location: at, path: ['summary'], english: properties.summary, text: text.summary },
      { location: at, path: ['reason'], english: properties.reason, text: text.reason },
      { location: at, path: ['grade_note'], english: properties.grade_note, text: text.grade_note },
      ...facts.map((fact, i) => ({
        location: at,
        path: ['facts', i],
        english: properties.facts[i]?.value,
        text: fact,
      })),
    ];
  });
}

function claimPairs(
  { claims }: Translatable,
  { value = {}, location }: CheckedLanguages['claims'][number],
): Pair[] {
  const byId = new Map(claims.claims.map((claim) => [claim.id, claim]));
  return Object.entries(value).flatMap(([id, text]) => {
    const at = { ...location, at: [id] };
    const claim = byId.get(id);
    return (['statement', 'record', 'date'] as const).map((member) => ({
      location: at,
      path: [member],
      english: claim?.[member],
      text: text[member],
    }));
  });
}

function figurePairs(
  { figures: { figures } }: Translatable,
  { value = {}, location }: CheckedLanguages['figures'][number],
): Pair[] {
  return Object.entries(value).flatMap(([id, text]): Pair[] => {
    const at = { ...location, at: [id] };
    const english = figures.find((figure) => figure.id === id);
    const pair = (path: Path, original: string | undefined, other: string): Pair => ({
      location: at,
      path,
      english: original,
      text: other,
      isName: path.at(-1) === 'label',
    });
    return [
      pair(['title'], english?.title, text.title),
      pair(['text'], english?.text, text.text),
      ...(text.series ?? []).map((name, i) => pair(['series', i], english?.series?.[i], name)),
      ...(text.points ?? []).flatMap(({ label, words }, i) => [
        pair(['points', i, 'label'], english?.points?.[i]?.label, label),
        pair(['points', i, 'words'], english?.points?.[i]?.words, words),
      ]),
    ];
  });
}

function disputePairs(
  { disputes }: Translatable,
  { value = {}, location }: CheckedLanguages['disputes'][number],
): Pair[] {
  const byId = new Map(disputes.map((dispute) => [dispute.id, dispute]));
  return Object.entries(value).flatMap(([id, text]) => {
    const at = { ...location, at: [id] };
    return (['name', 'text'] as const).map((member) => ({
      location: at,
      path: [member],
      english: byId.get(id)?.[member],
      text: text[member],
    }));
  });
}

/** Arguments are no words of the language. */
function messagePairs(
  { messages }: CheckedLanguages,
  { value = {}, location }: CheckedLanguages['messages'][number],
): Pair[] {
  const english = { ...ENGINE_WORDS[FIRST_LANGUAGE], ...messages.find(isFirst)?.value };
  return Object.entries(value).map(([key, message]) => ({
    location,
    path: [key],
    english: english[key] === undefined ? undefined : wordsOfMessage(english[key]),
    text: wordsOfMessage(message),
  }));
}

/** Between languages in Latin letters most names on a map are the same. */
function basemapPairs({ value = {}, location }: CheckedLanguages['basemap'][number], locale: string): Pair[] {
  const isLatin = new Intl.Locale(locale).maximize().script === 'Latn';
  const isShared = (name: string, text: string) => isLatin && name === text && /\p{Script=Latin}/u.test(name);
  return Object.entries(value).flatMap(([kind, names]) =>
    Object.entries(names)
      .filter(([name, text]) => !isShared(name, text))
      .map(([name, text]) => ({
        location,
        path: [kind, name],
        english: name,
        text,
        isName: true,
      })),
  );
}
