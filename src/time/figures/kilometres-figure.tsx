import { useT } from '../../ui/context';
import type { ChartEntry, YearFigure } from '../series/series';
import { sumOfLows, totalsByYear, understood, yearExtent } from '../series/totals';
import { FigureWithTable } from './figure';
import { OpeningTable } from './opening-table';
import { YearBars, YearLabels } from './year-bars';

interface Props {
  readonly entries: readonly ChartEntry<readonly YearFigure[]>[];
}

/** Kilometres of road and rail that opened, by year. */
export function KilometresFigure({ entries }: Props) {
  const t = useT();
  const totals = totalsByYear(entries);
  const most = Math.max(...totals.map(({ high }) => high));
  const top = totals.find(({ high }) => high === most);
  const span = yearExtent(totals);
  const drawn = understood(entries).length;
  return (
    <FigureWithTable
      title={t('figures.kilometres')}
      text={t('figures.kilometresText', {
        amount: Math.round(sumOfLows(totals)),
        count: drawn,
        missing: entries.length - drawn,
      })}
      table={() => <OpeningTable entries={entries} unit="km" />}
    >
      {top && (
        <p class="figure-top aside">
          {t('figures.highest', { year: String(top.year), amount: Math.round(top.high) })}
        </p>
      )}
      <YearBars totals={totals} span={span} most={most} height={90} unit="km" />
      <YearLabels span={span} every={10} />
    </FigureWithTable>
  );
}
