import { useMemo } from 'preact/hooks';
import type { MarkerPart } from '../../symbology/marker';
import { MarkerSvg } from '../../symbology/marker-svg';
import { SHAPE_PX } from '../../symbology/shapes';
import type { Label } from './label';
import type { Scene, SceneCircle, SceneLayer, ScenePath, SceneSymbol } from './scene';

interface Props {
  readonly scene: Scene;
  /** What the picture shows, where it stands for itself; without it, it is hidden from assistive technology. */
  readonly label?: string;
}

/**
 * A scene as SVG. It needs no browser and no style sheet, but for the fonts: `preact-render-to-string` makes a
 * picture of it that a page may hold, whose policy allows no inline styles.
 */
export function SceneSvg({ scene: { region, layers }, label }: Props) {
  const [width, height] = [region.right - region.left, region.bottom - region.top];
  return (
    <svg
      class="scene"
      viewBox={`${region.left} ${region.top} ${width} ${height}`}
      width={width}
      height={height}
      direction="ltr"
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? 'true' : undefined}
    >
      {layers.map((layer) => (
        <Layer key={layer.id} layer={layer} region={region} />
      ))}
    </svg>
  );
}

interface LayerProps {
  readonly layer: SceneLayer;
  readonly region: Scene['region'];
}

/** A layer; rendered again only when it was painted again. */
function Layer({ layer, region }: LayerProps) {
  return useMemo(() => <g data-layer={layer.id}>{contentOf(layer, region)}</g>, [layer, region]);
}

function contentOf(layer: SceneLayer, { left, top, right, bottom }: Scene['region']) {
  switch (layer.kind) {
    case 'ground':
      return <rect x={left} y={top} width={right - left} height={bottom - top} fill={layer.colour} />;
    case 'picture': {
      const { box, href, opacity } = layer;
      const [width, height] = [box.right - box.left, box.bottom - box.top];
      return (
        <image
          href={href}
          x={round(box.left)}
          y={round(box.top)}
          width={round(width)}
          height={round(height)}
          preserveAspectRatio="none"
          opacity={opacity}
        />
      );
    }
    case 'paths':
      return layer.paths.map((path, i) => <Path key={i} path={path} />);
    case 'circles':
      return layer.circles.map((circle) => <Circle key={circle.key} circle={circle} />);
    case 'symbols':
      return layer.symbols.map((symbol) => <Place key={symbol.key} symbol={symbol} />);
  }
}

function Path({ path }: { readonly path: ScenePath }) {
  const { d, fill = 'none', stroke, width, opacity = 1, dash, cap, join } = path;
  return (
    <path
      d={d}
      fill={fill}
      stroke={stroke}
      stroke-width={width === undefined ? undefined : round(width)}
      stroke-linecap={cap}
      stroke-linejoin={join}
      stroke-dasharray={dash?.join(' ')}
      opacity={opacity === 1 ? undefined : opacity}
    />
  );
}

function Circle({ circle }: { readonly circle: SceneCircle }) {
  const { id, x, y, radius, fill, opacity, stroke, width, strokeOpacity } = circle;
  return (
    <circle
      data-feature={id ?? undefined}
      cx={round(x)}
      cy={round(y)}
      r={round(radius)}
      fill={fill}
      fill-opacity={opacity === 1 ? undefined : opacity}
      stroke={stroke}
      stroke-width={round(width)}
      stroke-opacity={strokeOpacity}
    />
  );
}

/** A symbol with its name. */
function Place({ symbol: { id, icon, label, opacity } }: { readonly symbol: SceneSymbol }) {
  return (
    <g data-feature={id ?? undefined} opacity={opacity}>
      {icon && <Icon icon={icon} />}
      {label && <Name label={label} />}
    </g>
  );
}

const CENTRE_PX = SHAPE_PX / 2;
/** From the middle of a plate to the baseline of its number. */
const PLATE_BASELINE_EM = 0.34;

function Icon({ icon: { x, y, size, parts, text } }: { readonly icon: NonNullable<SceneSymbol['icon']> }) {
  return (
    <g
      transform={`translate(${round(x)} ${round(y)})scale(${round(size)})translate(${-CENTRE_PX} ${-CENTRE_PX})`}
      stroke-linejoin="round"
    >
      <MarkerSvg parts={parts.flatMap(softened)} />
      {text && (
        <text
          x={CENTRE_PX}
          y={round(CENTRE_PX + PLATE_BASELINE_EM * text.sizePx)}
          font-family={'"Atlas Sans Semibold", sans-serif'}
          font-size={text.sizePx}
          font-weight={600}
          text-anchor="middle"
          fill={text.colour}
        >
          {text.value}
        </text>
      )}
    </g>
  );
}

/** A soft edge as strokes that are the fainter the wider they are; a filter would blur each symbol anew. */
function softened(part: MarkerPart): MarkerPart[] {
  const { soft, width = 1, ...rest } = part;
  if (!soft) return [part];
  return [4, 3, 2].map((more) => ({ ...rest, width: width + more, opacity: 0.14 }));
}

function Name({ label }: { readonly label: NonNullable<SceneSymbol['label']> }) {
  const { text, colour, halo, haloWidth } = label;
  const { families, size, spacing } = text.style;
  return (
    <text
      font-family={[...families.map((family) => `"${family}"`), 'sans-serif'].join(', ')}
      font-size={round(size)}
      font-weight={families[0]?.includes('Semibold') ? 600 : 400}
      letter-spacing={spacing === 0 ? undefined : round(spacing * size)}
      text-anchor={anchorOf(text)}
      direction={text.rightToLeft ? 'rtl' : 'ltr'}
      fill={colour}
      stroke={halo}
      stroke-width={2 * haloWidth}
      stroke-linejoin="round"
      paint-order="stroke"
      transform={
        text.turn && `rotate(${round(text.turn.degrees)} ${round(text.turn.x)} ${round(text.turn.y)})`
      }
    >
      {text.lines.map((line, i) => (
        <tspan key={i} x={round(text.x)} y={round(text.baselines[i] ?? 0)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** `text-anchor` counts in the direction of reading. */
function anchorOf({ align, rightToLeft }: Label): 'start' | 'middle' | 'end' {
  if (align === 'center') return 'middle';
  return (align === 'left') === rightToLeft ? 'end' : 'start';
}

const round = (value: number) => Math.round(value * 100) / 100;
