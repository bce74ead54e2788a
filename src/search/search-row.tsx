import { MapPin } from 'lucide';
import { numberFormat } from '../i18n/formats';
import { useT } from '../ui/context';
import { Icon } from '../ui/icon';
import type { ResultRow } from './search-field';
import { SearchOption } from './search-option';

interface Props {
  readonly id: string;
  readonly row: ResultRow;
  readonly active: boolean;
  readonly onChoose: () => void;
}

/** A row of the list: a hit, the way to all of a kind, or the way to a position. */
export function SearchRow({ row, ...option }: Props) {
  const t = useT();
  if (row.kind === 'hit') return <SearchOption hit={row.hit} {...option} />;
  const { id, active, onChoose } = option;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field, which holds the focus
    <div id={id} class="search-option search-more" role="option" aria-selected={active} onClick={onChoose}>
      {row.kind === 'more' ? (
        t('search.showAll', { count: row.total })
      ) : (
        <>
          <Icon node={MapPin} />
          <span class="search-names">{t('search.goTo', { place: inWords(row.position, t.locale) })}</span>
        </>
      )}
    </div>
  );
}

/** As "What is here?" says it, set apart from the words around it. */
function inWords([lon = 0, lat = 0]: readonly number[], locale: string): string {
  const degrees = numberFormat(locale, { maximumFractionDigits: 4 });
  return `\u2068${degrees.format(lat)}°, ${degrees.format(lon)}°\u2069`;
}
