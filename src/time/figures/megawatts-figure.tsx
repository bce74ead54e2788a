import { useExplorer, useT } from '../../ui/context';
import { POWER_KINDS } from '../series/openings';
import type { ChartEntry, YearFigure } from '../series/series';
import { sumOfLows, totalsByYear, understood, yearExtent } from '../series/totals';
import { FigureWithTable } from './figure';
import { OpeningTable } from './opening-table';
import { YearBars, YearLabels } from './year-bars';

interface Props {
  readonly entries: readonly ChartEntry<readonly YearFigure[]>[];
}

/** Megawatts that opened, by year; a row for each source of power, all to one scale. */
export function MegawattsFigure({ entries }: Props) {
  const { index } = useExplorer();
  const t = useT();
  const rows = POWER_KINDS.map((kind) => ({
    kind,
    totals: totalsByYear(entries.filter(({ id }) => index.features.get(id)?.properties.kind === kind)),
  })).filter(({ totals }) => totals.length > 0);
  const all = totalsByYear(entries);
  const most = Math.max(...rows.flatMap(({ totals }) => totals.map(({ high }) => high)));
  const span = yearExtent(all);
  const drawn = understood(entries).length;
  return (
    <FigureWithTable
      title={t('figures.megawatts')}
      text={t('figures.megawattsText', {
        amount: Math.round(sumOfLows(all)),
        count: drawn,
        missing: entries.length - drawn,
      })}
      table={() => <OpeningTable entries={entries} unit="MW" />}
    >
      {rows.map(({ kind, totals }) => (
        <div key={kind} class="figure-row">
          <p>
            <span>{t(`kind.${kind}`)}</span>
            <span class="aside">{t('figures.MW', { amount: Math.round(sumOfLows(totals)) })}</span>
          </p>
          <YearBars totals={totals} span={span} most={most} height={30} unit="MW" />
        </div>
      ))}
      <YearLabels span={span} every={5} />
    </FigureWithTable>
  );
}
