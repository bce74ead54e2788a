import type { FeatureText } from '../../../src/content/language';
import type { ContentFeature } from '../../../src/content/model';
import type { CheckedBasemap } from '../basemap';
import { FIRST_NAME, isFirst } from '../first-language';
import type { Issue } from '../issue';
import { placesOfWaypoints } from '../waypoint-names';
import { owedNames } from './known-messages';
import type { CheckedLanguages, CheckedText } from './language-files';
import { listed } from './listed';
import type { Translatable } from './translatable';

/** A language that lacks more texts than this, or the name of every place, is but begun, and is told so once. */
const TOLD_GAPS_COUNT = 40;

/** Something that a language does not tell: in which file, which member, of what. */
interface Gap {
  readonly file: string;
  readonly member: string;
  readonly id: string;
}

/** What a language does not tell: one warning a file and a member, or where most is missing one for all. */
export function untranslated(lang: string, content: Translatable, languages: CheckedLanguages): Issue[] {
  const gaps = gapsIn(lang, content, languages);
  const lists = new Map<string, string[]>();
  for (const { file, member, id } of gaps) {
    const key = `${file} ${member}`;
    lists.set(key, [...(lists.get(key) ?? []), id]);
  }
  const isBegun = gaps.length > TOLD_GAPS_COUNT || gaps.filter(isName).length >= content.index.byId.size;
  if (isBegun && lists.size > 1) return [folded(lang, gaps)];
  return [...lists].map(([key, ids]): Issue => {
    const [file, member] = key.split(' ');
    const message = `no ${member} for ${ids.length}: ${listed(ids)}`;
    return { file: `geo/languages/${lang}/${file}`, path: '', message, severity: 'warning' };
  });
}

const isName = ({ file, member }: Gap) => file.startsWith('layers/') && member === 'name';

function folded(lang: string, gaps: readonly Gap[]): Issue {
  const counts = new Map<string, number>();
  for (const { file } of gaps) counts.set(file, (counts.get(file) ?? 0) + 1);
  const files = [...counts].map(([file, count]) => `${file} ${count}`).join(', ');
  const message = `${gaps.length} texts are not translated, and stay ${FIRST_NAME}: ${files}`;
  return { file: `geo/languages/${lang}`, path: '', message, severity: 'warning' };
}

function gapsIn(lang: string, content: Translatable, languages: CheckedLanguages): Gap[] {
  const files = languages.features.filter((file) => file.lang === lang);
  const translated = new Map(files.flatMap(({ value = {} }) => Object.entries(value)));
  const ids = {
    claims: [...content.claims.locations.keys()],
    figures: content.figures.figures.map(({ id }) => id),
    disputes: content.disputes.map(({ id }) => id),
  };
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
    ...untranslatedIds(lang, languages.claims, ids.claims, 'claims.json'),
    ...untranslatedIds(lang, languages.figures, ids.figures, 'figures.json'),
    ...untranslatedIds(lang, languages.disputes, ids.disputes, 'disputes.json'),
    ...untranslatedLabels(lang, content.basemap, languages),
    ...untranslatedDates(lang, content, languages),
    ...missingChapters(lang, content),
    ...missingNames(lang, content, languages),
  ];
}

function missingNames(
  lang: string,
  { chapters, manifest }: Translatable,
  { messages }: CheckedLanguages,
): Gap[] {
  const said = messages.find((one) => one.lang === lang)?.value;
  return owedNames(chapters)
    .filter(({ key }) => manifest.manifest !== null && said !== undefined && !(key in said))
    .map(({ key }) => ({ file: 'interface.json', member: 'message', id: key }));
}

function missingChapters(lang: string, { chapters }: Translatable): Gap[] {
  const present = new Set(chapters.filter((one) => one.lang === lang).map(({ id }) => id));
  const missing = chapters.filter((one) => isFirst(one) && !present.has(one.id));
  return missing.map(({ id }) => ({ file: 'story', member: 'chapter', id }));
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
