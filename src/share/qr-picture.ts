import { generate } from 'lean-qr';

/** Light modules around the code; the standard asks for four. */
const QUIET_ZONE_COUNT = 4;

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
    places
      .filter((x) => code.get(x, y))
      .map((x) => `M${x + QUIET_ZONE_COUNT} ${y + QUIET_ZONE_COUNT}h1v1h-1z`),
  );
  return { size: code.size + 2 * QUIET_ZONE_COUNT, path: dark.join('') };
}
