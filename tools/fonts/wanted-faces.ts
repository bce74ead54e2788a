import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AtRule, Declaration, type Plugin, type Root } from 'postcss';
import { type FaceSet, faceSetOf } from '../../src/i18n/faces';
import { packageFaces } from '../pictures/package-faces';

/** Families of our style sheet whose packages have further letters than Latin, and the packages' sheets. */
const FAMILIES = [
  { family: 'Atlas Sans', sheet: '@fontsource-variable/source-sans-3/wght.css', weight: '200 900' },
  { family: 'Atlas Sans Semibold', sheet: '@fontsource-variable/source-sans-3/wght.css', weight: '200 900' },
  { family: 'Atlas Serif', sheet: '@fontsource/source-serif-4/400.css', weight: '400' },
  {
    family: 'Atlas Serif',
    sheet: '@fontsource/source-serif-4/400-italic.css',
    weight: '400',
    isItalic: true,
  },
  { family: 'Atlas Serif Italic', sheet: '@fontsource/source-serif-4/400-italic.css', weight: '400' },
] as const;

/** How the packages call the files of these letters. */
const SUBSETS: Readonly<Partial<Record<FaceSet, RegExp>>> = {
  cyrillic: /-cyrillic(?:-ext)?-(?:400|wght)-/,
  greek: /-greek(?:-ext)?-(?:400|wght)-/,
  vietnamese: /-vietnamese-(?:400|wght)-/,
};

/** Faces that stand in a style sheet, for the languages that need them. */
const STANDING: Readonly<Partial<Record<FaceSet, RegExp>>> = {
  arabic: /noto-nastaliq-urdu|noto-sans-arabic/,
  han: /noto-sans-sc|local\("PingFang SC"\)/,
};

/** After which face of the style sheet the others are put. */
const MARK = 'source-sans-3-latin-ext';

/**
 * The faces that the languages of an atlas are written in.
 * @param folder of the atlas; what cannot be read there the check tells
 */
export function faceSetsOf(folder: string): ReadonlySet<FaceSet> {
  const languages = join(folder, 'languages');
  const found = readdirSync(languages).flatMap((lang): FaceSet[] => {
    try {
      const { locale } = JSON.parse(readFileSync(join(languages, lang, 'language.json'), 'utf8'));
      return [faceSetOf(locale) ?? 'latin'];
    } catch {
      return [];
    }
  });
  return new Set(found);
}

/** Has a style sheet name the faces of some languages, and none of others. */
export function wantedFaces(sets: ReadonlySet<FaceSet>): Plugin {
  return {
    postcssPlugin: 'atlas-wanted-faces',
    Once(sheet: Root) {
      sheet.walkDecls('src', (src) => {
        const face = src.parent;
        if (face?.type !== 'atrule') return;
        const isStranger = Object.entries(STANDING).some(
          ([set, files]) => !sets.has(set as FaceSet) && files.test(src.value),
        );
        if (isStranger) face.remove();
        else if (src.value.includes(MARK)) (face as AtRule).after(furtherFaces(sets, src));
      });
    },
  };
}

/** @param beside a declaration of the sheet that they are put into, of which their addresses count */
function furtherFaces(sets: ReadonlySet<FaceSet>, beside: Declaration): AtRule[] {
  const placed = beside.source === undefined ? {} : { source: beside.source };
  const wanted = [...sets].flatMap((set) => SUBSETS[set] ?? []);
  return FAMILIES.flatMap(({ sheet, ...family }) =>
    packageFaces(sheet)
      .filter(({ path }) => wanted.some((files) => files.test(path)))
      .map(({ path, ranges }) => {
        const properties = {
          'font-family': `"${family.family}"`,
          ...('isItalic' in family ? { 'font-style': 'italic' } : {}),
          src: `url("${path.replaceAll('\\', '/')}") format("woff2")`,
          'font-weight': family.weight,
          'font-display': 'swap',
          'unicode-range': ranges,
        };
        const nodes = Object.entries(properties).map(
          ([prop, value]) => new Declaration({ prop, value, ...placed }),
        );
        return new AtRule({ name: 'font-face', nodes, ...placed });
      }),
  );
}
