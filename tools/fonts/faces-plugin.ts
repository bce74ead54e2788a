import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AtRule, Declaration, Plugin as PostcssPlugin } from 'postcss';
import type { Plugin } from 'vite';
import { atlasFolder } from '../code/atlas-folder';
import { unicodeRange } from './letters';
import { splitFace, splitMapFace, WEIGHTS } from './split-face';
import { faceSetsOf, wantedFaces } from './wanted-faces';

/** The faces that any page begins with. */
const SPLIT =
  /url\("(@fontsource[^"]+\/source-(?:sans-3-latin-wght|serif-4-latin-400)-(?:normal|italic)\.woff2)"\)/;
/** The family that only names on the map are written in (`src/map/style/fonts.ts`). */
const MAP_FAMILY = /Atlas Serif Italic/;
const FOLDER = 'node_modules/.cache/atlas-faces';

/**
 * Has the style sheets name the faces of the atlas's languages, and builds the Latin ones in two parts: first the
 * letters of English, then all others where they are needed.
 */
export function facesPlugin(): Plugin {
  return {
    name: 'atlas:faces',
    config({ root = process.cwd() }, { command }) {
      const wanted = wantedFaces(faceSetsOf(atlasFolder(root)));
      return { css: { postcss: { plugins: command === 'build' ? [wanted, splitFaces(root)] : [wanted] } } };
    },
  };
}

/** Has each `@font-face` of such a face be followed by one for its other letters. */
function splitFaces(root: string): PostcssPlugin {
  const { resolve } = createRequire(join(root, 'package.json'));
  return {
    postcssPlugin: 'atlas-faces',
    async Once(sheet) {
      const rules: { readonly rule: AtRule; readonly src: Declaration; readonly face: string }[] = [];
      sheet.walkDecls('src', (src) => {
        const face = SPLIT.exec(src.value)?.[1];
        const rule = src.parent;
        if (face !== undefined && rule?.type === 'atrule') rules.push({ rule: rule as AtRule, src, face });
      });
      for (const { rule, src, face } of rules) {
        const isOfMap = rule.some((node) => node.type === 'decl' && MAP_FAMILY.test(node.value));
        const parts = await (isOfMap ? splitMapFace : splitFace)(resolve(face), join(root, FOLDER));
        for (const { file, letters } of parts) {
          const part = rule.clone();
          part.walkDecls((declaration) => {
            if (declaration.prop === 'src') declaration.value = src.value.replace(face, file);
            if (declaration.prop === 'font-weight' && declaration.value.includes(' '))
              declaration.value = `${WEIGHTS.min} ${WEIGHTS.max}`;
          });
          part.append(src.clone({ prop: 'unicode-range', value: unicodeRange(letters) }));
          rule.before(part);
        }
        rule.remove();
      }
    },
  };
}
