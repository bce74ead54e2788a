import { markerParts } from '../../symbology/marker-parts';
import { PALETTES, type ThemeName } from '../../symbology/palette';
import { type GroundSymbol, groundSymbol, parseGroundImage } from '../ground-image';
import { MARKER_PX, parseMarkerId } from '../marker-id';

/** A picture of a symbol, before it is scaled. */
export type SymbolImage = GroundSymbol;

const pictures = new Map<string, SymbolImage | null>();

/** The picture that an image's id in the style stands for in a theme; null for none. */
export function symbolImage(id: string, theme: ThemeName): SymbolImage | null {
  const key = `${theme} ${id}`;
  const known = pictures.get(key);
  if (known !== undefined) return known;
  const made = paint(id, theme);
  pictures.set(key, made);
  return made;
}

function paint(id: string, theme: ThemeName): SymbolImage | null {
  const palette = PALETTES[theme];
  const marker = parseMarkerId(id);
  if (marker) return { widthPx: MARKER_PX, heightPx: MARKER_PX, parts: markerParts(marker, palette) };
  const image = parseGroundImage(id);
  return image && groundSymbol(image, palette);
}
