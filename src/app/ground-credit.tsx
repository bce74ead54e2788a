import { monthInWords } from '../i18n/dates';
import { listFormat } from '../i18n/formats';
import type { DetailEntry } from '../map/detail/detail-file';
import { useT } from '../ui/context';
import { useApp } from './context';

/** Whom the detailed ground that the map shows now is owed to: what, by whom, of when. */
export function GroundCredit() {
  const { entries } = useApp().detail.value;
  const t = useT();
  if (entries.length === 0) return null;
  const list = listFormat(t.locale, { style: 'narrow' });
  return (
    <p>
      {[...editionsOf(entries)].map(([edition, { source, date, themes }]) => (
        <span key={edition}>
          {list.format(new Set([...themes].map((theme) => t('map.groundTheme', { theme }))))}:{' '}
          <bdi lang="en">{source === OSM ? `${OSM_CREDIT} contributors (ODbL)` : source}</bdi>
          {date === undefined ? '' : `, ${monthInWords(date, t)}`}.{' '}
        </span>
      ))}
    </p>
  );
}

const OSM = 'OpenStreetMap';

/** What a map that shows their data must say where it is seen. */
export const OSM_CREDIT = `© ${OSM}`;

/** Whether the ground shown is in part that of OpenStreetMap. */
export const showsStreets = (entries: readonly DetailEntry[]): boolean =>
  entries.some(({ source }) => source === OSM);

interface Edition extends Pick<DetailEntry, 'source' | 'date'> {
  readonly themes: Set<string>;
}

/** The files by source and date, in their order. */
function editionsOf(entries: readonly DetailEntry[]): ReadonlyMap<string, Edition> {
  const editions = new Map<string, Edition>();
  for (const { source, date, theme } of entries) {
    const key = `${source} ${date ?? ''}`;
    const edition = editions.get(key) ?? {
      source,
      ...(date === undefined ? {} : { date }),
      themes: new Set(),
    };
    // Secondary roads are roads.
    edition.themes.add(theme.replace(/^.*-/, ''));
    editions.set(key, edition);
  }
  return editions;
}
