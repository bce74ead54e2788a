import { PALETTES, type ThemeName } from '../symbology/palette';
import { hasBadge, SHAPE_SIZE, shapeOf } from '../symbology/shapes';
import type { Marker } from './marker-id';

/** Sharper than any screen needs, so that symbols may grow. */
export const MARKER_PIXEL_RATIO = 3;
const MARGIN = 4;
const SIDE = SHAPE_SIZE + 2 * MARGIN;
const CENTRE = SHAPE_SIZE / 2;

interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly colour: string;
  readonly casing: string;
  readonly hollow: boolean;
  readonly soft: boolean;
}

/** Paints a marker: a Maki shape with a casing; hollow where nothing is built, soft where the place is rough. */
export function markerImage({ layer, drawn, kind }: Marker, theme: ThemeName): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIDE * MARKER_PIXEL_RATIO;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No 2D canvas to paint markers on');
  context.scale(MARKER_PIXEL_RATIO, MARKER_PIXEL_RATIO);
  context.translate(MARGIN, MARGIN);
  context.lineJoin = 'round';
  const palette = PALETTES[theme];
  const brush: Brush = {
    context,
    colour: palette.layers[layer],
    casing: palette.casing,
    hollow: drawn.startsWith('hollow'),
    soft: drawn.endsWith('soft'),
  };
  const shape = new Path2D(shapeOf(layer, kind));
  if (hasBadge(layer)) paintBadge(brush, shape);
  else paintOutline(brush, shape);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function paintOutline({ context, colour, casing, hollow, soft }: Brush, outline: Path2D): void {
  if (soft) glow(context, outline, colour);
  context.lineWidth = soft ? 2.2 : 3;
  context.strokeStyle = casing;
  context.stroke(outline);
  context.fillStyle = hollow ? casing : colour;
  context.fill(outline);
  if (!hollow) return;
  context.lineWidth = 1.8;
  context.strokeStyle = colour;
  context.stroke(outline);
}

/** A disc in the layer's colour with the shape cut out of it; hollow the other way round. */
function paintBadge(brush: Brush, shape: Path2D): void {
  const { context, colour, casing, hollow } = brush;
  const disc = new Path2D();
  disc.arc(CENTRE, CENTRE, CENTRE + 1.6, 0, 2 * Math.PI);
  paintOutline(brush, disc);
  context.save();
  context.translate(CENTRE, CENTRE);
  context.scale(0.72, 0.72);
  context.translate(-CENTRE, -CENTRE);
  context.fillStyle = hollow ? colour : casing;
  context.fill(shape);
  context.restore();
}

/** A soft glow that says "about here". */
function glow(context: CanvasRenderingContext2D, outline: Path2D, colour: string): void {
  context.save();
  context.shadowColor = colour;
  context.shadowBlur = 3.4 * MARKER_PIXEL_RATIO;
  context.lineWidth = 2;
  context.strokeStyle = colour;
  context.stroke(outline);
  context.restore();
}
