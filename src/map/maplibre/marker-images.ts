import type { Marker, MarkerPart } from '../../symbology/marker';
import { markerParts } from '../../symbology/marker-parts';
import { PALETTES, type ThemeName } from '../../symbology/palette';
import { SHAPE_PX } from '../../symbology/shapes';
import { MARKER_PX } from '../marker-id';

/** Sharper than any screen needs, so that symbols may grow. */
export const MARKER_PIXEL_RATIO = 3;
const MARGIN_PX = (MARKER_PX - SHAPE_PX) / 2;
const CENTRE_PX = SHAPE_PX / 2;

/** Paints a marker as an image; on a canvas in main memory, since one on the graphics card is read back slowly. */
export function markerImage(marker: Marker, theme: ThemeName): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = MARKER_PX * MARKER_PIXEL_RATIO;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('No 2D canvas to paint markers on');
  context.scale(MARKER_PIXEL_RATIO, MARKER_PIXEL_RATIO);
  context.translate(MARGIN_PX, MARGIN_PX);
  context.lineJoin = 'round';
  for (const part of markerParts(marker, PALETTES[theme])) paint(context, part);
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
