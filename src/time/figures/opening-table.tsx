import { useT } from '../../ui/context';
import type { Reading, YearFigure } from '../series/series';
import { ReadingTable } from './reading-table';

interface Props {
  readonly readings: readonly Reading<readonly YearFigure[]>[];
  readonly unit: 'MW' | 'km';
}

/** What opened, with its size and year, in order of time; what was left out comes last. */
export function OpeningTable({ readings, unit }: Props) {
  const t = useT();
  const digits = new Intl.NumberFormat(t.locale);
  const inWords = ({ year, low, high, about }: YearFigure) => {
    const figure = low === high ? digits.format(low) : `${digits.format(low)}–${digits.format(high)}`;
    const amount = about ? t('time.about', { date: figure }) : figure;
    return t(unit === 'MW' ? 'figures.amountMW' : 'figures.amountKm', { amount, year: String(year) });
  };
  const firstYear = ({ read }: Reading<readonly YearFigure[]>) =>
    typeof read === 'string' ? Number.POSITIVE_INFINITY : (read[0]?.year ?? 0);
  return (
    <ReadingTable
      caption={t(unit === 'MW' ? 'figures.megawatts' : 'figures.kilometres')}
      readings={readings.toSorted((a, b) => firstYear(a) - firstYear(b))}
      say={(amounts) => amounts.map(inWords).join('; ')}
    />
  );
}
