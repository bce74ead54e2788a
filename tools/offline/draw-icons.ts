import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { launchBrowser } from '../../tests/browser/driver/launch';

/*
 * Draws the icons of the installed atlas in `geo/icons/` from `geo/icon.svg`. After a change of that, run
 * `npx jiti tools/offline/draw-icons.ts` and commit what it writes.
 */

/** Side of the drawing in its own units, and the paper under it. */
const [SIDE, PAPER] = [32, '#f4f1e8'];

/** How much of a maskable icon the drawing fills, so that no mask cuts it: its corner must lie in the inner 80 %. */
const MASK_RATIO = 0.66;

const drawing = (await readFile('geo/icon.svg', 'utf8')).replace(/^<svg[^>]*>|<\/svg>\s*$/g, '');

/** Paper to the edge, the drawing in the middle; the system cuts out its own shape. */
const maskable = svg(
  `<rect width="${SIDE}" height="${SIDE}" fill="${PAPER}"/>` +
    `<g transform="translate(${SIDE / 2} ${SIDE / 2}) scale(${MASK_RATIO}) translate(${-SIDE / 2} ${-SIDE / 2})">${drawing}</g>`,
);

await mkdir('geo/icons', { recursive: true });
const browser = await launchBrowser({ webgl: false });
await draw('icon-192', svg(drawing), 192);
await draw('icon-512', svg(drawing), 512);
await draw('maskable-192', maskable, 192);
await draw('maskable-512', maskable, 512);
await draw('apple-touch-icon', maskable, 180);
await browser.close();

function svg(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">${content}</svg>`;
}

async function draw(name: string, source: string, side: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${source}`);
  const picture = await page.screenshot({ omitBackground: true });
  await writeFile(`geo/icons/${name}.png`, picture);
  await page.close();
}
