import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { ReadAtlas } from '../atlas/read-atlas';
import { RESOLVED, VIRTUAL } from '../atlas/virtual-modules';
import { referencesJson } from '../cite/references-json';
import { atlasFolder } from '../code/atlas-folder';
import { readIcon } from '../code/pictures';
import { refuseInline } from '../serve/security-plugin';
import { classicScript } from './classic-script';
import { pagesOf } from './links';
import { missingPictures } from './missing-pictures';
import { readBasemap, runRenderer } from './run-renderer';
import { shippedPackages } from './shipped-packages';
import { siteAddress } from './site-address';
import { robots, siteMap } from './site-map';

const RENDERER = '/tools/pages/render-pages.tsx';

/**
 * Writes the pages that are read without script, in each language, around the built `index.html`, with what crawlers
 * and whoever shares them want to know.
 * @param read the content
 */
export function pagesPlugin(read: () => Promise<ReadAtlas>): Plugin {
  let root = '';
  return {
    name: 'atlas:pages',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') return this.error('No index.html was built');
        const [content, site] = [await read(), siteAddress(process.env)];
        const emit = (fileName: string, source: string | Buffer) =>
          this.emitFile({ type: 'asset', fileName, source });
        const emitScript = async (name: string) => {
          const source = await classicScript(root, `src/early/${name}.ts`);
          return this.getFileName(this.emitFile({ type: 'asset', name: `${name}.js`, source }));
        };
        const earlyScript = await emitScript('early-script');
        const { renderPages } = await runRenderer<typeof import('./render-pages')>(root, RENDERER);
        const { pages, pictures } = await renderPages({
          content,
          references: referencesJson(content),
          basemap: await readBasemap(root),
          template: String(index.source),
          site,
          scripts: (lang, folder) => scriptTags(lang, folder, earlyScript, bundle),
          hanFonts: hanFontsIn(bundle),
          findRoot: await emitScript('find-root'),
          licensed: {
            own: await readFile(join(root, 'LICENSE'), 'utf8'),
            packages: await shippedPackages(root, sourcesOf(bundle)),
          },
          arabicFonts: arabicFontsIn(bundle),
          shared: {
            languages: missingPictures(atlasFolder(root), content),
            icon: await readIcon(atlasFolder(root)),
          },
        });
        for (const [fileName, picture] of pictures) emit(fileName, picture);
        for (const [fileName, html] of pages) {
          refuseInline(html, fileName);
          if (fileName === index.fileName) index.source = html;
          else emit(fileName, html);
        }
        emit('robots.txt', robots(site));
        if (site !== null)
          emit('sitemap.xml', siteMap([...content.languages.keys()], pagesOf(content.atlas), site));
      },
    },
  };
}

function sourcesOf(bundle: Rolldown.OutputBundle): string[] {
  return Object.values(bundle).flatMap((output) =>
    output.type === 'chunk' ? output.moduleIds : output.originalFileNames,
  );
}

function scriptTags(lang: string, root: string, firstPaint: string, bundle: Rolldown.OutputBundle): string {
  const isTranslation = (output: Rolldown.OutputAsset | Rolldown.OutputChunk) =>
    output.type === 'chunk' && output.facadeModuleId === `${RESOLVED}${VIRTUAL}/language/${lang}`;
  const ahead = Object.values(bundle)
    .filter(isTranslation)
    .map(({ fileName }) => `<link rel="modulepreload" crossorigin href="${root}${fileName}">`);
  // It holds nothing up: a page whose early script hangs can be read.
  return [`<script async fetchpriority="high" src="${root}${firstPaint}"></script>`, ...ahead].join('');
}

/** The sheet of the Chinese faces, which the explorer loads by itself; null for an atlas that is not in Chinese. */
function hanFontsIn(bundle: Rolldown.OutputBundle): string | null {
  const sheet = Object.values(bundle).find(
    (output) => output.type === 'asset' && /\.css$/.test(output.fileName) && HAN.test(String(output.source)),
  );
  return sheet?.fileName ?? null;
}

const HAN = /@font-face\s*\{\s*font-family:\s*["']?Noto Sans SC Variable/;

/** The faces in which Urdu is read and its interface is written; none for an atlas without such a language. */
function arabicFontsIn(bundle: Rolldown.OutputBundle): readonly string[] {
  const faces = Object.values(bundle).filter(
    (output) => output.type === 'asset' && output.names.some((name) => ARABIC.test(name)),
  );
  return faces.map(({ fileName }) => fileName);
}

const ARABIC = /^noto-(nastaliq-urdu|sans-arabic)-arabic-(400|wght)-normal\.woff2$/;
