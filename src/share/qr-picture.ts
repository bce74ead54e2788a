import { generate } from 'lean-qr';

/** Light modules around the code; the standard asks for four. */
const QUIET = 4;

/** A QR code as a picture of dark squares. */
export interface QrPicture {
  /** Width and height in modules, with the quiet zone. */
  readonly size: number;
  /** SVG path of the dark modules, in modules. */
  readonly path: string;
}

export function qrPicture(text: string): QrPicture {
  const code = generate(text);
  const places = Array.from({ length: code.size }, (_, place) => place);
  const dark = places.flatMap((y) =>
    places.filter((x) => code.get(x, y)).map((x) => `M${x + QUIET} ${y + QUIET}h1v1h-1z`),
  );
  return { size: code.size + 2 * QUIET, path: dark.join('') };
}
