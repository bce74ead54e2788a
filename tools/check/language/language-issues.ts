import { FIRST_LANGUAGE } from '../../../src/content/first-language';
import type { FeatureText } from '../../../src/content/language';
import type { ContentFeature } from '../../../src/content/model';
import { didYouMean } from '../../../src/data/clinic/suggest';
import type { CheckedBasemap } from '../basemap';
import type { FeatureIndex } from '../checked-files';
import { FIRST_NAME, isFirst } from '../first-language';
import type { Issue } from '../issue';
import { type IssueLocation, issueAt } from '../issue-location';
import { placesOfWaypoints } from '../waypoint-names';
import { figureCounts } from './figure-counts';
import { infoIssues } from './info-issues';
import type { CheckedLanguages, CheckedText } from './language-files';
import { messageFormatIssues } from './message-issues';
import { nameIssues } from './name-issues';
import { storyIssues } from './story-issues';
import type { Translatable } from './translatable';
import { translationIssues } from './translation-issues';
import { untranslated } from './untranslated';

/** Texts about what does not exist, and what is not translated into a language. The first language is that of the content itself. */
export function languageIssues(content: Translatable, languages: CheckedLanguages): Issue[] {
  const folders = new Set([
    ...Object.values(languages).flatMap((files: readonly CheckedText<unknown>[]) =>
      files.map(({ lang }) => lang),
    ),
    ...content.chapters.map(({ lang }) => lang),
  ]);
  return [
    ...[...folders]
      .filter((lang) => lang !== FIRST_LANGUAGE)
      .flatMap((lang) => missingFiles(lang, languages)),
    ...(content.manifest.manifest === null ? [] : nameIssues(content, languages)),
    ...ownTextsOfFirst(languages),
    ...infoIssues(languages),
    ...messageFormatIssues(languages),
    ...translationIssues(content, languages),
    ...storyIssues(content.chapters, languages),
    ...misplacedLabels(content.basemap, languages),
    ...languages.features.flatMap((file) => misplacedTexts(content.index, file)),
    ...[...folders]
      .filter((lang) => lang !== FIRST_LANGUAGE)
      .flatMap((lang) => untranslated(lang, content, languages)),
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

/** What the first language says of places, claims and pictures stands in the content itself. */
function ownTextsOfFirst({ features, claims, figures }: CheckedLanguages): Issue[] {
  return [...features, ...claims, ...figures].filter(isFirst).map(({ location: { file } }) => {
    const message = `is not read: ${FIRST_NAME} is the language of the content itself, its texts stand there`;
    return { file, path: '', message, severity: 'warning' };
  });
}
