import { type Address, encodeAddress } from '../state/address';

/** A view to share: its address and the page. */
export interface SharedView {
  readonly address: Address;
  /** The page without search and hash, as in `https://example.org/atlas/`. */
  readonly page: string;
}

/**
 * A link to the view; without the camera, the map fits the place or the chapter to the screen of whoever opens it.
 * How the map is drawn depends on the machine, so it is not passed on.
 */
export function shareLink({ address, page }: SharedView, exact: boolean): string {
  const { camera, embed: _embed, map: _map, ...rest } = address;
  return addressOf(page, exact && camera ? { ...rest, camera } : rest);
}

/** The address of the view in a frame; it names the language, since the page around it has one. */
export function embedAddress({ address, page }: SharedView, lang: string): string {
  const { map: _map, ...rest } = address;
  return addressOf(page, { ...rest, lang, embed: true });
}

function addressOf(page: string, address: Address): string {
  const { search, hash } = encodeAddress(address);
  return `${page}${search}${hash}`;
}

export interface EmbedFrame {
  readonly address: string;
  /** What the frame is called, for those who do not see it. */
  readonly title: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** The HTML that puts a frame into another page. */
export function embedCode({ address, title, width, height }: EmbedFrame): string {
  return [
    `<iframe src="${escaped(address)}" title="${escaped(title)}"`,
    `  width="${width}" height="${height}" style="max-width: 100%; border: 0"`,
    '  loading="lazy" allowfullscreen></iframe>',
  ].join('\n');
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
