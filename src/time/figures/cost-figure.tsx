import { scaleLinear } from 'd3-scale';
import { CURRENCY, GROUPED_LAYERS, HAS_GROUPS, LAYER_IDS, type LayerId } from '../../content/vocabulary';
import { numberFormat } from '../../i18n/formats';
import { PALETTES } from '../../symbology/palette';
import { symbolStyleOf } from '../../symbology/symbol-style';
import { useExplorer, useT } from '../../ui/context';
import { LayerSymbol } from '../../ui/feature-symbol';
import type { Cost, Money } from '../series/costs';
import { isReason } from '../series/series';
import { countReasons, understood } from '../series/totals';
import { ChartTable } from './chart-table';
import { FigureWithTable } from './figure';

const ROWS = HAS_GROUPS ? GROUPED_LAYERS : LAYER_IDS;

/** What the projects of each layer cost: solid what is open or being built, hollow what is not. */
export function CostFigure({ costs }: { readonly costs: readonly Cost[] }) {
  const t = useT();
  const rows = ROWS.map((group) => ({ group, ...useSums(costs, group) })).filter(({ total }) => total > 0);
  const most = Math.max(...rows.map(({ built, unbuilt }) => built + unbuilt));
  const reasons = countReasons(costs);
  return (
    <FigureWithTable
      title={t('figures.costs')}
      text={t('figures.costsText', {
        count: understood(costs).length,
        total: costs.length,
        other: reasons['other-currency'],
        unclear: reasons.unclear,
        missing: reasons['no-figure'],
      })}
      table={() => <CostTable costs={costs} />}
    >
      {rows.map((row) => (
        <CostRow key={row.group} {...row} most={most} />
      ))}
    </FigureWithTable>
  );
}

interface Sums {
  /** In dollars. */
  readonly built: number;
  readonly unbuilt: number;
  readonly count: number;
  readonly total: number;
}

function useSums(costs: readonly Cost[], group: LayerId): Sums {
  const { index } = useExplorer();
  const own = costs.filter((cost) => cost.group === group);
  const read = own.flatMap(({ id, figure: money }) => {
    const feature = index.features.get(id);
    if (isReason(money) || feature === undefined) return [];
    return [{ low: money.low, isBuilt: symbolStyleOf(feature.properties).startsWith('solid') }];
  });
  const sum = (wanted: boolean) =>
    read.reduce((total, { low, isBuilt }) => (isBuilt === wanted ? total + low : total), 0);
  return { built: sum(true), unbuilt: sum(false), count: read.length, total: own.length };
}

function CostRow({ group, built, unbuilt, count, total, most }: Sums & { group: LayerId; most: number }) {
  const { state } = useExplorer();
  const t = useT();
  const x = scaleLinear([0, most], [0, 100]);
  const colour = PALETTES[state.appearance.theme.value].layers[group];
  const dollars = useDollars();
  return (
    <div class="figure-row">
      <p>
        <span class="figure-group">
          <LayerSymbol layer={group} size={18} />
          {t(`layer.${group}`)}
        </span>
        <span class="aside">{t('figures.someOf', { count, total })}</span>
      </p>
      <svg
        class="cost-bar"
        viewBox="0 0 100 12"
        height="12"
        preserveAspectRatio="none"
        aria-hidden="true"
        fill={colour}
        stroke={colour}
      >
        <rect y="1" width={x(built)} height="10" />
        <rect class="cost-unbuilt" x={x(built)} y="1" width={x(unbuilt)} height="10" />
      </svg>
      <p class="aside">
        <span>{t('figures.built', { amount: dollars(built) })}</span>
        {unbuilt > 0 && <span>{t('figures.unbuilt', { amount: dollars(unbuilt) })}</span>}
      </p>
    </div>
  );
}

/** Writes dollars as the reader's language counts them: "US$20.6 billion". */
function useDollars(): (dollars: number) => string {
  const t = useT();
  const format = numberFormat(t.locale, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 3,
  });
  return (dollars) => t('figures.dollars', { amount: format.format(dollars), currency: CURRENCY });
}

function CostTable({ costs }: { readonly costs: readonly Cost[] }) {
  const t = useT();
  const dollars = useDollars();
  const inWords = ({ low, high, about, planned }: Money) => {
    const sum = low === high ? dollars(low) : `${dollars(low)}–${dollars(high)}`;
    const figure = about ? t('time.about', { date: sum }) : sum;
    return planned ? t('figures.plannedSum', { amount: figure }) : figure;
  };
  const inOrder = ROWS.flatMap((id) => costs.filter(({ group }) => group === id));
  return (
    <ChartTable
      caption={t('figures.costs')}
      entries={inOrder.toSorted((a, b) => Number(isReason(a.figure)) - Number(isReason(b.figure)))}
      say={inWords}
    />
  );
}
