import { ArrowDown, ArrowUp } from 'lucide';
import { useState } from 'preact/hooks';
import { laneOf } from '../../content/kinds';
import { isWithin } from '../../content/years';
import { collator } from '../../i18n/formats';
import type { MessageKey } from '../../i18n/translator';
import { type Explorer, useExplorer, useT } from '../../ui/context';
import { FeatureLink } from '../../ui/feature-link';
import { Icon } from '../../ui/icon';
import { datesInWords, stagesInWords } from '../dates-in-words';
import { useYearRange } from '../use-year-range';
import type { TimelineEntry } from './layout';

/** A column of the table, with what a row says in it; rows are sorted by that, those of time by their date. */
interface Column {
  readonly id: string;
  readonly title: MessageKey;
  readonly text: (entry: TimelineEntry, explorer: Explorer) => string;
}

const featureOf = ({ dated }: TimelineEntry, { index }: Explorer) => index.features.get(dated.id);

const COLUMNS: readonly Column[] = [
  {
    id: 'when',
    title: 'time.column.when',
    text: (entry, explorer) => {
      const feature = featureOf(entry, explorer);
      return feature ? datesInWords(feature, explorer.t.value) : '';
    },
  },
  {
    id: 'name',
    title: 'time.column.name',
    text: ({ dated }, { localization }) => localization.nameOf(dated.id).name,
  },
  {
    id: 'theme',
    title: 'time.column.theme',
    text: ({ dated }, { t }) => t.value(`time.theme.${laneOf(dated.kind)}`),
  },
  { id: 'layer', title: 'time.column.layer', text: ({ dated }, { t }) => t.value(`layer.${dated.layer}`) },
  {
    id: 'status',
    title: 'time.column.status',
    text: ({ dated }, { t }) => t.value(`status.${dated.status}`),
  },
  { id: 'steps', title: 'time.column.steps', text: ({ stages }, { t }) => stagesInWords(stages, t.value) },
];

interface Order {
  readonly column: string;
  readonly descending: boolean;
}

/** All that has a date within the years shown, as a table that can be sorted and printed. */
export function TimelineTable({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const explorer = useExplorer();
  const { years, words } = useYearRange();
  const [order, setOrder] = useState<Order>({ column: 'when', descending: false });
  const t = explorer.t.value;
  const within = entries.filter((entry) => isWithin(featureOf(entry, explorer)?.time, years));
  const rows = sorted(within, order, explorer);
  return (
    <table class="timeline-table">
      <caption>{t('time.tableCaption', { years: words, count: rows.length, total: entries.length })}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <Head key={column.id} column={column} order={order} onOrder={setOrder} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((entry) => (
          <Row key={entry.dated.id} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

/** Rendered again for another language alone, not for other years. */
function Row({ entry }: { readonly entry: TimelineEntry }) {
  const explorer = useExplorer();
  useT();
  return (
    <tr>
      {COLUMNS.map(({ id, text }) => (
        <td key={id} class={`column-${id}`}>
          {id === 'name' ? <FeatureLink id={entry.dated.id} /> : text(entry, explorer)}
        </td>
      ))}
    </tr>
  );
}

interface HeadProps {
  readonly column: Column;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

function Head({ column: { id, title }, order, onOrder }: HeadProps) {
  const t = useT();
  const isSorted = order.column === id;
  const direction = order.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" class={`column-${id}`} aria-sort={isSorted ? direction : undefined}>
      <button
        type="button"
        onClick={() => onOrder({ column: id, descending: isSorted && !order.descending })}
      >
        {t(title)}
        {isSorted && <Icon node={order.descending ? ArrowDown : ArrowUp} size={14} />}
      </button>
    </th>
  );
}

/** @param entries in order of time */
function sorted(
  entries: readonly TimelineEntry[],
  { column, descending }: Order,
  explorer: Explorer,
): TimelineEntry[] {
  const text = COLUMNS.find(({ id }) => id === column)?.text;
  const byText = collator(explorer.t.value.locale).compare;
  const rows =
    column === 'when' || text === undefined
      ? [...entries]
      : entries.toSorted((a, b) => byText(text(a, explorer), text(b, explorer)));
  return descending ? rows.reverse() : rows;
}
