import { LEGEND, SAMPLE_LAYER } from '../symbology/legend';
import type { LineStyle } from '../symbology/line-styles';
import { colourOfTheme } from '../symbology/palette';
import { useT } from './context';
import { MarkerSymbol } from './feature-symbol';

/**
 * How to read the map: what hollow, soft and dashed mean.
 * @param under the level of the heading that it stands under
 */
export function MapKey({ under }: { readonly under: 1 | 2 }) {
  const t = useT();
  const Heading = under === 1 ? 'h2' : 'h3';
  return (
    <section class="map-key">
      <Heading class="map-key-title">{t('layers.reading')}</Heading>
      <ul>
        {LEGEND.map((row) => (
          <li key={row.name}>
            <Sample row={row} />
            <span>{t(`layers.${row.name}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sample({ row }: { readonly row: (typeof LEGEND)[number] }) {
  if ('symbol' in row) return <MarkerSymbol marker={{ layer: SAMPLE_LAYER, style: row.symbol }} />;
  return <LineSample line={row.line} />;
}

/** A line as the map draws it when it is near. */
function LineSample({ line: { nearPx, dash, colour } }: { readonly line: LineStyle }) {
  return (
    <svg class="line" width="26" height="22" viewBox="0 0 26 22" aria-hidden="true">
      <path
        d="M1 11 H25"
        stroke={colour && colourOfTheme((palette) => palette[colour])}
        stroke-width={nearPx}
        stroke-dasharray={dash?.map((length) => Math.round(length * nearPx * 10) / 10).join(' ')}
      />
    </svg>
  );
}
