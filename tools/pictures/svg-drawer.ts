import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** What the letters of a picture are drawn with: TrueType files, and the family of text that names none. */
export interface DrawnFaces {
  readonly files: readonly Uint8Array[];
  readonly family: string;
}

/** A drawn picture. */
export interface DrawnSvg {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Red, green, blue and alpha of each pixel, row by row. */
  readonly pixels: Uint8Array;
}

/** Draws SVG files without a browser and without the fonts of the machine: the same on each system. */
export interface SvgDrawer {
  /**
   * @param widthPx how wide; absent: as wide as the file says
   * @throws where it cannot be drawn
   */
  draw(svg: string, widthPx?: number): DrawnSvg;
  /** How wide the ink of a file is, in pixels. */
  inkWidth(svg: string): number;
}

/** What draws with some faces; without any, no letter. */
export async function svgDrawer(faces: DrawnFaces = { files: [], family: '' }): Promise<SvgDrawer> {
  await ready();
  const font = { fontBuffers: [...faces.files], defaultFontFamily: faces.family };
  return {
    draw(svg, widthPx) {
      const fitTo = widthPx === undefined ? {} : { fitTo: { mode: 'width' as const, value: widthPx } };
      const drawing = new Resvg(svg, { font, ...fitTo });
      const image = drawing.render();
      const { width, height, pixels } = image;
      const drawn = { widthPx: width, heightPx: height, pixels };
      image.free();
      drawing.free();
      return drawn;
    },
    inkWidth(svg) {
      const drawing = new Resvg(svg, { font });
      const box = drawing.getBBox();
      const width = box?.width ?? 0;
      box?.free();
      drawing.free();
      return width;
    },
  };
}

/** Has the program be there: once a process, though what builds and what renders have this module each. */
async function ready(): Promise<void> {
  const program = await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'));
  await initWasm(program).catch((error: unknown) => {
    if (!(error instanceof Error && error.message.startsWith('Already initialized'))) throw error;
  });
}
