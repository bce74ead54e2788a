import sharp from 'sharp';
import { svgDrawer } from './svg-drawer';

/** Side of the drawings in their own units, and the paper under those that a mask cuts. */
const [SIDE, PAPER] = [32, '#f4f1e8'];

/** How much of a maskable icon the drawing fills, so that no mask cuts it: its corner must lie in the inner 80 %. */
const MASK_RATIO = 0.66;

/** What systems want that install the atlas, in pixels. A masked one has paper to the edge: the system cuts its own shape. */
const ICONS = [
  { name: 'icon-192', side: 192, ratio: 1 },
  { name: 'icon-512', side: 512, ratio: 1 },
  { name: 'maskable-192', side: 192, ratio: MASK_RATIO },
  { name: 'maskable-512', side: 512, ratio: MASK_RATIO },
  { name: 'apple-touch-icon', side: 180, ratio: MASK_RATIO },
] as const;

/**
 * The icons of an installed atlas, by their paths below the site's root.
 * @param icon `icon.svg`, which is square
 * @returns PNG files
 */
export async function drawIcons(icon: string | Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const { draw } = await svgDrawer();
  const icons = ICONS.map(async ({ name, side, ratio }): Promise<[string, Buffer]> => {
    const { pixels, widthPx: width, heightPx: height } = draw(onPaper(icon, ratio), side);
    const drawn = sharp(pixels, { raw: { width, height, channels: 4 } });
    return [`icons/${name}.png`, await drawn.png({ palette: true }).toBuffer()];
  });
  return new Map(await Promise.all(icons));
}

function onPaper(icon: string | Buffer, ratio: number): string {
  const [edge, size] = [(SIDE * (1 - ratio)) / 2, SIDE * ratio];
  const paper = ratio === 1 ? '' : `<rect width="${SIDE}" height="${SIDE}" fill="${PAPER}"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}" width="${SIDE}" height="${SIDE}">${paper}` +
    `<image x="${edge}" y="${edge}" width="${size}" height="${size}" href="${svgAddress(icon)}"/></svg>`
  );
}

/** The address of an SVG file that holds the file itself. */
export const svgAddress = (svg: string | Buffer): string =>
  `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
