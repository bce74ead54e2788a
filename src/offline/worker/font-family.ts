/** How Fontsource names a slice, after its family: subset, weight, style. */
const SLICE = /-(?:\d+|[a-z]+(?:-ext)?)-(?:wght|\d+)-(?:normal|italic)\b.*$/;

/** The family of a font file: of `assets/noto-sans-sc-101-wght-normal-CPkZ.woff2`, `noto-sans-sc`. */
export function fontFamilyOf(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1).replace(SLICE, '');
}

/** All fonts of the families that some fonts belong to. */
export function fontFamilyFiles(fonts: readonly string[], all: readonly string[]): readonly string[] {
  const families = new Set(fonts.map(fontFamilyOf));
  return all.filter((font) => families.has(fontFamilyOf(font)));
}
