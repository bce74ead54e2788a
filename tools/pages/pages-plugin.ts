import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Plugin, type Rolldown, runnerImport } from 'vite';
import { LAYERS } from '../../src/content/layers';
import type { ReadAtlas } from '../atlas/read-atlas';
import { RESOLVED, VIRTUAL } from '../atlas/virtual-modules';
import { referencesJson } from '../cite/references-json';
import { atlasFolder, basemapFile } from '../code/atlas-folder';
import { atlasFilesPlugin } from '../manifest/atlas-files-plugin';
import { refuseInline } from '../serve/security-plugin';
import { classicScript } from './classic-script';
import { pagesOf } from './links';
import type { BasemapFiles } from './render-pages';
import { shippedPackages } from './shipped-packages';
import { siteAddress } from './site-address';
import { robots, siteMap } from './site-map';

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
        const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
        const emitScript = async (name: string) => {
          const source = await classicScript(root, `src/early/${name}.ts`);
          return this.getFileName(this.emitFile({ type: 'asset', name: `${name}.js`, source }));
        };
        const earlyScript = await emitScript('early-script');
        const pages = await renderOutside(root, {
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
        });
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

/** Names of the detail files under the plans. */
const GROUNDS = LAYERS.flatMap(({ plan }) => plan?.ground ?? []);

async function readBasemap(root: string): Promise<BasemapFiles> {
  const read = (name: string) => readFile(basemapFile(name, root), 'utf8');
  const index = join(atlasFolder(root), 'basemap/detail/index.json');
  const [topology, names, relief, detail, grounds] = await Promise.all([
    read('basemap.topo.json'),
    read('places.json'),
    readFile(basemapFile('relief-light.avif', root), 'base64'),
    existsSync(index) ? readFile(index, 'utf8') : '[]',
    Promise.all(GROUNDS.map((name) => read(`detail/${name}.topo.json`))),
  ]);
  return {
    topology: JSON.parse(topology),
    names: JSON.parse(names),
    relief: `data:image/avif;base64,${relief}`,
    detail: JSON.parse(detail),
    grounds: new Map(GROUNDS.map((name, at) => [name, JSON.parse(grounds[at] ?? '')])),
  };
}

/** Renders in a module runner, as the components of the explorer import what only Vite understands. */
const renderOutside: typeof import('./render-pages').renderPages extends (sheets: infer Sheets) => infer Pages
  ? (root: string, sheets: Sheets) => Pages
  : never = async (root, sheets) => {
  const { module } = await runnerImport<typeof import('./render-pages')>('/tools/pages/render-pages.tsx', {
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [atlasFilesPlugin(root)],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    environments: { inline: { resolve: { noExternal: [/^@mapbox\/maki/] } } },
  });
  return module.renderPages(sheets);
};

function scriptTags(lang: string, root: string, firstPaint: string, bundle: Rolldown.OutputBundle): string {
  const isTranslation = (output: Rolldown.OutputAsset | Rolldown.OutputChunk) =>
    output.type === 'chunk' && output.facadeModuleId === `${RESOLVED}${VIRTUAL}/language/${lang}`;
  const ahead = Object.values(bundle)
    .filter(isTranslation)
    .map(({ fileName }) => `<link rel="modulepreload" crossorigin href="${root}${fileName}">`);
  // It holds nothing up: a page whose early script hangs can be read.
  return [`<script async fetchpriority="high" src="${root}${firstPaint}"></script>`, ...ahead].join('');
}

/** The sheet of the Chinese faces, which the explorer loads by itself. */
function hanFontsIn(bundle: Rolldown.OutputBundle): string {
  const sheet = Object.values(bundle).find(
    (output) => output.type === 'asset' && /\.css$/.test(output.fileName) && HAN.test(String(output.source)),
  );
  if (sheet === undefined) throw new Error('No style sheet of Chinese faces was built');
  return sheet.fileName;
}

const HAN = /@font-face\s*\{\s*font-family:\s*["']?Noto Sans SC Variable/;

/** The faces in which Urdu is read and its interface is written. */
function arabicFontsIn(bundle: Rolldown.OutputBundle): readonly string[] {
  const faces = Object.values(bundle).filter(
    (output) => output.type === 'asset' && output.names.some((name) => ARABIC.test(name)),
  );
  if (faces.length !== 2) throw new Error(`Found ${faces.length} Arabic faces, wanted 2`);
  return faces.map(({ fileName }) => fileName);
}

const ARABIC = /^noto-(nastaliq-urdu|sans-arabic)-arabic-(400|wght)-normal\.woff2$/;
