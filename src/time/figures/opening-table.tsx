import { numberFormat } from '../../i18n/formats';
import { useT } from '../../ui/context';
import type { ChartEntry, YearFigure } from '../series/series';
import { ChartTable } from './chart-table';

interface Props {
  readonly entries: readonly ChartEntry<readonly YearFigure[]>[];
  readonly unit: 'MW' | 'km';
}

/** What opened, with its size and year, in order of time; what was left out comes last. */
export function OpeningTable({ entries, unit }: Props) {
  const t = useT();
  const digits = numberFormat(t.locale);
  const inWords = ({ year, low, high, about }: YearFigure) => {
    const figure = low === high ? digits.format(low) : `${digits.format(low)}–${digits.format(high)}`;
    const amount = about ? t('time.about', { date: figure }) : figure;
    return t(unit === 'MW' ? 'figures.amountMW' : 'figures.amountKm', { amount, year: String(year) });
  };
  const firstYear = ({ figure }: ChartEntry<readonly YearFigure[]>) =>
    typeof figure === 'string' ? Number.POSITIVE_INFINITY : (figure[0]?.year ?? 0);
  return (
    <ChartTable
      caption={t(unit === 'MW' ? 'figures.megawatts' : 'figures.kilometres')}
      entries={entries.toSorted((a, b) => firstYear(a) - firstYear(b))}
      say={(amounts) => amounts.map(inWords).join('; ')}
    />
  );
}
