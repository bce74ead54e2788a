import { MANIFEST } from '../content/manifest';
import { type DotStyle, LEGEND, type LegendRow, type LegendSubject, SAMPLE_LAYER } from '../symbology/legend';
import { type LineStroke, linePatternOf } from '../symbology/line-styles';
import { colourOfLayer, colourOfTheme, NEUTRAL_COLOUR } from '../symbology/palette';
import { useExplorer, useLocalization, useT } from './context';
import { MarkerSymbol } from './feature-symbol';

/**
 * How to read the map: what hollow, soft and dashed mean.
 * @param under the level of the heading that it stands under
 */
export function MapKey({ under }: { readonly under: 1 | 2 }) {
  const t = useT();
  const has = useHas();
  const Heading = under === 1 ? 'h2' : 'h3';
  return (
    <section class="map-key">
      <Heading class="map-key-title">{t('layers.reading')}</Heading>
      <ul>
        {LEGEND.filter((row) => has['of' in row ? row.of : 'any']).map((row) => (
          <li key={row.name}>
            <Sample row={row} />
            <span>{t(`layers.${row.name}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What of an atlas some rows explain. */
function useHas(): Readonly<Record<LegendSubject | 'any', boolean>> {
  const { index } = useExplorer();
  const { disputes } = useLocalization();
  const sorts = new Set(
    [...index.features.values()].flatMap(({ id, properties }) =>
      index.geometryOf(id)?.type === 'LineString' ? [linePatternOf(properties).split('-')[0]] : [],
    ),
  );
  return {
    any: true,
    stop: index.rides.size > 0,
    line: sorts.size > 0,
    rail: sorts.has('rail'),
    wire: sorts.has('wire'),
    disputed: disputes.value.length > 0,
    province: MANIFEST.hasOwnBasemap,
  };
}

function Sample({ row }: { readonly row: LegendRow }) {
  if ('symbol' in row) return <MarkerSymbol marker={{ layer: SAMPLE_LAYER, style: row.symbol }} />;
  if ('dot' in row) return <DotSample dot={row.dot} />;
  return <LineSample strokes={row.strokes} />;
}

const CASING = colourOfTheme(({ casing }) => casing);
const SAMPLE_COLOUR = colourOfLayer(SAMPLE_LAYER);

/** Radius and width of the stroke of each dot, in CSS pixels. */
const DOTS: Readonly<Record<DotStyle, { readonly r: number; readonly width: number }>> = {
  full: { r: 3.6, width: 0 },
  hollow: { r: 3, width: 1.4 },
  stop: { r: 5, width: 2.4 },
  ring: { r: 8, width: 2 },
};

function DotSample({ dot }: { readonly dot: DotStyle }) {
  const { r, width } = DOTS[dot];
  const colour = dot === 'stop' ? colourOfTheme(({ accent }) => accent) : SAMPLE_COLOUR;
  return (
    <svg class="symbol" width="26" height="22" viewBox="0 0 26 22" aria-hidden="true">
      <circle
        cx="13"
        cy="11"
        r={r}
        fill={dot === 'full' ? colour : CASING}
        stroke={colour}
        stroke-width={width}
      />
      {dot === 'ring' && <circle cx="13" cy="11" r="3.6" fill={colour} />}
    </svg>
  );
}

const LAND = colourOfTheme(({ land }) => land);

/** A line as the map draws it when it is near. */
export function LineSample({
  strokes,
  colour = NEUTRAL_COLOUR,
}: {
  readonly strokes: readonly LineStroke[];
  readonly colour?: string;
}) {
  return (
    <svg
      class="line"
      width="34"
      height="22"
      viewBox="0 0 34 22"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      {strokes.map(({ nearPx, dash, tintRatio, colour: own }, i) => {
        const full = own ? colourOfTheme((palette) => palette[own]) : colour;
        return (
          <path
            key={i}
            d="M1 11 H33"
            stroke={
              tintRatio === undefined ? full : `color-mix(in srgb, ${full} ${100 * tintRatio}%, ${LAND})`
            }
            stroke-width={nearPx}
            stroke-dasharray={dash?.map((length) => Math.round(length * nearPx * 10) / 10).join(' ')}
          />
        );
      })}
    </svg>
  );
}
