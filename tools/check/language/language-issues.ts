import type { FeatureText } from '../../../src/content/language';
import type { ContentFeature } from '../../../src/content/model';
import type { CheckedBasemap } from '../basemap';
import type { FeatureIndex } from '../checked-files';
import type { Issue } from '../issue';
import { type IssueLocation, issueAt } from '../issue-location';
import { didYouMean } from '../suggest';
import { placesOfWaypoints } from '../waypoint-names';
import { figureCounts } from './figure-counts';
import { infoIssues } from './info-issues';
import type { CheckedLanguages, CheckedText } from './language-files';
import { messageFormatIssues } from './message-issues';
import { storyIssues } from './story-issues';
import type { Translatable } from './translatable';
import { translationIssues } from './translation-issues';

/** How many ids a warning lists. */
const LISTED_IDS_COUNT = 8;

/** Texts about what does not exist, and what is not translated into a language. English is the language of the content itself. */
export function languageIssues(content: Translatable, languages: CheckedLanguages): Issue[] {
  const folders = new Set([
    ...Object.values(languages).flatMap((files: readonly CheckedText<unknown>[]) =>
      files.map(({ lang }) => lang),
    ),
    ...content.chapters.map(({ lang }) => lang),
  ]);
  return [
    ...[...folders].flatMap((lang) => missingFiles(lang, languages)),
    ...messageIssues(languages),
    ...infoIssues(languages),
    ...messageFormatIssues(languages),
    ...translationIssues(content, languages),
    ...storyIssues(content.chapters, languages),
    ...misplacedLabels(content.basemap, languages),
    ...languages.features.flatMap((file) => misplacedTexts(content.index, file)),
    ...[...folders].filter((lang) => lang !== 'en').flatMap((lang) => untranslated(lang, content, languages)),
    ...unknownIds(
      languages.claims,
      content.claims.kind === 'none' ? null : [...content.claims.locations.keys()],
      'claim',
    ),
    ...unknownIds(
      languages.figures,
      content.figures.figures.map(({ id }) => id),
      'figure',
    ),
    ...figureCounts(content, languages),
    ...unknownIds(
      languages.disputes,
      content.disputes.map(({ id }) => id),
      'dispute',
    ),
  ];
}

/** Without these two files a folder is no language. */
function missingFiles(lang: string, { infos, messages }: CheckedLanguages): Issue[] {
  const present = { language: infos, interface: messages };
  return Object.entries(present).flatMap(([name, files]): Issue[] => {
    if (files.some((file) => file.lang === lang)) return [];
    const file = `geo/languages/${lang}/${name}.json`;
    return [{ file, path: '', message: 'the file is missing', severity: 'error' }];
  });
}

/** Every language says what English says, and nothing else. */
function messageIssues({ messages }: CheckedLanguages): Issue[] {
  const english = messages.find(({ lang }) => lang === 'en')?.value;
  if (english === undefined) return [];
  return messages.flatMap(({ value, location }) => {
    if (value === undefined) return [];
    const missing = Object.keys(english).filter((key) => !(key in value));
    const extra = Object.keys(value).filter((key) => !(key in english));
    return [
      ...missing.map((key) => issueAt(location, [], `no message "${key}"`)),
      ...extra.map((key) => issueAt(location, [key], 'English has no such message')),
    ];
  });
}

type FeatureFile = CheckedLanguages['features'][number];

function misplacedTexts(index: FeatureIndex, { layer, value = {}, location }: FeatureFile): Issue[] {
  const waypoints = placesOfWaypoints(index);
  const ids = new Set([...index.ids, ...waypoints.keys()]);
  return Object.entries(value).flatMap(([id, text]) => {
    if (!ids.has(id)) return [issueAt(location, [id], `no feature has that id${didYouMean(id, ids)}`)];
    if (waypoints.has(id)) return waypointTextIssues(text, { ...location, at: [id] });
    const home = index.byId.get(id);
    if (home === undefined) return [];
    if (home.layer !== layer)
      return [
        issueAt(location, [id], `the feature is in the layer ${home.layer}; its name belongs there too`),
      ];
    return countIssues(text, home.feature, { ...location, at: [id] });
  });
}

/** A way-point that is no feature has a name and nothing else. */
function waypointTextIssues(text: FeatureText, location: IssueLocation): Issue[] {
  const members = Object.keys(text).filter((member) => member !== 'name');
  return members.map((member) => issueAt(location, [member], 'a way-point has nothing but a name'));
}

/** Facts are translated one by one, so there must be as many. */
function countIssues(
  { facts }: FeatureText,
  { properties }: ContentFeature,
  location: IssueLocation,
): Issue[] {
  if (facts === undefined || facts.length === properties.facts.length) return [];
  const message = `found ${facts.length} facts, wanted ${properties.facts.length}, in the order of the layer's file`;
  return [issueAt(location, ['facts'], message)];
}

/** Names of the basemap that it does not have. */
function misplacedLabels({ labels }: CheckedBasemap, { basemap }: CheckedLanguages): Issue[] {
  if (labels.length === 0) return [];
  const kinds = new Set(labels.map(({ kind }) => kind));
  return basemap.flatMap(({ value = {}, location }) =>
    Object.entries(value).flatMap(([kind, names]) => {
      if (!kinds.has(kind))
        return [issueAt(location, [kind], `the basemap has no such kind${didYouMean(kind, kinds)}`)];
      const keys = new Set(labels.filter((label) => label.kind === kind).map(({ key }) => key));
      const unknown = Object.keys(names).filter((name) => !keys.has(name));
      return unknown.map((name) =>
        issueAt(location, [kind, name], `the basemap has no ${kind} of that name${didYouMean(name, keys)}`),
      );
    }),
  );
}

const unknownIds = (
  files: readonly CheckedText<Readonly<Record<string, unknown>>>[],
  known: readonly string[] | null,
  what: string,
): Issue[] =>
  files.flatMap(({ value = {}, location }) =>
    Object.keys(value)
      .filter((id) => known !== null && !known.includes(id))
      .map((id) => issueAt(location, [id], `no ${what} has that id${didYouMean(id, known ?? [])}`)),
  );

/** Something that a language does not tell: in which file, which member, of what. */
interface Gap {
  readonly file: string;
  readonly member: string;
  readonly id: string;
}

/** One warning a file and a member. */
function untranslated(lang: string, content: Translatable, languages: CheckedLanguages): Issue[] {
  const lists = new Map<string, string[]>();
  for (const { file, member, id } of gapsIn(lang, content, languages)) {
    const key = `${file} ${member}`;
    lists.set(key, [...(lists.get(key) ?? []), id]);
  }
  return [...lists].map(([key, ids]): Issue => {
    const [file, member] = key.split(' ');
    const message = `no ${member} for ${ids.length}: ${ids.slice(0, LISTED_IDS_COUNT).join(', ')}${ids.length > LISTED_IDS_COUNT ? ', …' : ''}`;
    return { file: `geo/languages/${lang}/${file}`, path: '', message, severity: 'warning' };
  });
}

function gapsIn(lang: string, content: Translatable, languages: CheckedLanguages): Gap[] {
  const files = languages.features.filter((file) => file.lang === lang);
  const translated = new Map(files.flatMap(({ value = {} }) => Object.entries(value)));
  const claims = [...content.claims.locations.keys()];
  const disputes = content.disputes.map(({ id }) => id);
  return [
    ...[...content.index.byId.values()].flatMap(({ feature, layer }) =>
      missingMembers(feature, translated.get(feature.id)).map((member) => ({
        file: `layers/${layer}.json`,
        member,
        id: feature.id,
      })),
    ),
    ...[...placesOfWaypoints(content.index)].flatMap(([id, { layer }]) =>
      translated.has(id) ? [] : [{ file: `layers/${layer}.json`, member: 'name', id }],
    ),
    ...untranslatedIds(lang, languages.claims, claims, 'claims.json'),
    ...untranslatedIds(
      lang,
      languages.figures,
      content.figures.figures.map(({ id }) => id),
      'figures.json',
    ),
    ...untranslatedIds(lang, languages.disputes, disputes, 'disputes.json'),
    ...untranslatedLabels(lang, content.basemap, languages),
    ...untranslatedDates(lang, content, languages),
  ];
}

function untranslatedLabels(lang: string, { labels }: CheckedBasemap, { basemap }: CheckedLanguages): Gap[] {
  const file = basemap.find((one) => one.lang === lang);
  return labels
    .filter(({ kind, key }) => file?.value?.[kind]?.[key] === undefined)
    .map(({ key }) => ({ file: 'basemap.json', member: 'name', id: key }));
}

function untranslatedDates(lang: string, { claims }: Translatable, languages: CheckedLanguages): Gap[] {
  const translated = languages.claims.find((one) => one.lang === lang)?.value ?? {};
  return claims.claims
    .filter(
      ({ id, date }) =>
        date !== undefined && translated[id] !== undefined && translated[id].date === undefined,
    )
    .map(({ id }) => ({ file: 'claims.json', member: 'date', id }));
}

function missingMembers({ properties }: ContentFeature, text: FeatureText | undefined): string[] {
  const wanted = {
    name: true,
    summary: true,
    reason: properties.reason !== undefined,
    grade_note: properties.grade_note !== undefined,
    facts: properties.facts.length > 0,
  };
  return (Object.keys(wanted) as (keyof typeof wanted)[]).filter(
    (member) => wanted[member] && text?.[member] === undefined,
  );
}

function untranslatedIds(
  lang: string,
  files: readonly CheckedText<Readonly<Record<string, unknown>>>[],
  ids: readonly string[],
  file: string,
): Gap[] {
  const translated = new Set(
    files.filter((one) => one.lang === lang).flatMap(({ value = {} }) => Object.keys(value)),
  );
  return ids.filter((id) => !translated.has(id)).map((id) => ({ file, member: 'text', id }));
}
