import type { Marker, MarkerPart } from '../../symbology/marker';
import { markerParts } from '../../symbology/marker-parts';
import { PALETTES, type ThemeName } from '../../symbology/palette';
import { SHAPE_PX } from '../../symbology/shapes';
import type { GroundSymbol } from '../ground-image';
import { MARKER_PX } from '../marker-id';
import { SEMIBOLD } from '../style/fonts';

/** Sharper than any screen needs, so that symbols may grow. */
export const MARKER_PIXEL_RATIO = 3;
const CENTRE_PX = SHAPE_PX / 2;

/** Paints a marker as an image. */
export const markerImage = (marker: Marker, theme: ThemeName): ImageData =>
  painted({ widthPx: MARKER_PX, heightPx: MARKER_PX, parts: markerParts(marker, PALETTES[theme]) });

/**
 * Paints a symbol, whose parts lie around the middle of the square of markers; on a canvas in main memory, since one on
 * the graphics card is read back slowly.
 */
export function painted({ widthPx, heightPx, parts, text }: GroundSymbol): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(widthPx * MARKER_PIXEL_RATIO);
  canvas.height = Math.ceil(heightPx * MARKER_PIXEL_RATIO);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('No 2D canvas to paint markers on');
  context.scale(MARKER_PIXEL_RATIO, MARKER_PIXEL_RATIO);
  context.translate(widthPx / 2 - CENTRE_PX, heightPx / 2 - CENTRE_PX);
  context.lineJoin = 'round';
  for (const part of parts) paint(context, part);
  if (text) {
    context.font = `600 ${text.sizePx}px "${SEMIBOLD[0]}", sans-serif`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillStyle = text.colour;
    context.fillText(text.value, CENTRE_PX, CENTRE_PX + 0.5);
  }
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function paint(context: CanvasRenderingContext2D, part: MarkerPart): void {
  const { d, fill, stroke, width = 1, soft, scale = 1 } = part;
  const path = new Path2D(d);
  context.save();
  context.translate(CENTRE_PX, CENTRE_PX);
  context.scale(scale, scale);
  context.translate(-CENTRE_PX, -CENTRE_PX);
  if (fill) {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (stroke) {
    if (soft) glow(context, stroke);
    context.lineWidth = width;
    context.strokeStyle = stroke;
    context.stroke(path);
  }
  context.restore();
}

/** A blurred edge, which means that the position is approximate. */
function glow(context: CanvasRenderingContext2D, colour: string): void {
  context.shadowColor = colour;
  context.shadowBlur = 3.4 * MARKER_PIXEL_RATIO;
}
