import { type MarkerPart, markerParts } from '../../symbology/marker-parts';
import { PALETTES, type ThemeName } from '../../symbology/palette';
import { SHAPE_SIZE } from '../../symbology/shapes';
import { MARKER_SIDE, type Marker } from '../marker-id';

/** Sharper than any screen needs, so that symbols may grow. */
export const MARKER_PIXEL_RATIO = 3;
const MARGIN = (MARKER_SIDE - SHAPE_SIZE) / 2;
const CENTRE = SHAPE_SIZE / 2;

/** Paints a marker as an image. */
export function markerImage(marker: Marker, theme: ThemeName): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = MARKER_SIDE * MARKER_PIXEL_RATIO;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No 2D canvas to paint markers on');
  context.scale(MARKER_PIXEL_RATIO, MARKER_PIXEL_RATIO);
  context.translate(MARGIN, MARGIN);
  context.lineJoin = 'round';
  for (const part of markerParts(marker, PALETTES[theme])) paint(context, part);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function paint(context: CanvasRenderingContext2D, part: MarkerPart): void {
  const { d, fill, stroke, width = 1, soft, scale = 1 } = part;
  const path = new Path2D(d);
  context.save();
  context.translate(CENTRE, CENTRE);
  context.scale(scale, scale);
  context.translate(-CENTRE, -CENTRE);
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

/** A soft glow that says "about here". */
function glow(context: CanvasRenderingContext2D, colour: string): void {
  context.shadowColor = colour;
  context.shadowBlur = 3.4 * MARKER_PIXEL_RATIO;
}
