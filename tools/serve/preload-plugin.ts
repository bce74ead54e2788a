import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** Source files that the map on WebGL begins with: its code, which the entry script asks for late, and its worker. */
const WEBGL = /\/src\/map\/maplibre\/maplibre-view\.ts$|\/maplibre-gl\/src\/source\/worker\.ts$/;
/** That of the map in SVG, which stands in where any of the others does not come. */
const SVG = /\/src\/map\/svg\/svg-view\.ts$/;
const DATA = /^(basemap\.topo|places)\.json$/;
/** Faces that any page begins with, whatever its language: text in another one would move when they come. */
const FONTS = /^atlas-(sans-3-latin-wght|serif-4-latin-400)-normal\.woff2$/;

type Bundle = Rolldown.OutputBundle;

/** Tells the browser at once of the map's code and of the basemap, which it would find out about a round trip later. */
export function preloadPlugin(): Plugin {
  return {
    name: 'atlas:preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => [
        ...webglCode(bundle).map(codeLink),
        ...Object.values(bundle).flatMap(dataLink),
      ],
    },
  };
}

/**
 * What the map on WebGL alone consists of. A module that is named in the head and fails to come is never asked for again,
 * so that what the map in SVG needs too is left to `src/early/late-code.ts`.
 */
function webglCode(bundle: Bundle): string[] {
  const ofSvg = filesOf(bundle, SVG);
  return [...filesOf(bundle, WEBGL)].filter((file) => !ofSvg.has(file));
}

/** The files of some modules and of all that these import. */
function filesOf(bundle: Bundle, modules: RegExp): Set<string> {
  const files = new Set<string>();
  for (const output of Object.values(bundle)) {
    if (output.type === 'chunk' && modules.test(output.facadeModuleId ?? '')) files.add(output.fileName);
  }
  if (files.size === 0) throw new Error(`nothing was built of ${modules}`);
  for (const file of files) {
    const output = bundle[file];
    if (output?.type === 'chunk') for (const imported of output.imports) files.add(imported);
  }
  return files;
}

/** With low priority: on a slow connection the explorer’s own code comes first. */
const codeLink = (file: string) =>
  link({ rel: 'modulepreload', href: `./${file}`, crossorigin: true, fetchpriority: 'low' });

function dataLink(output: Bundle[string]): HtmlTagDescriptor[] {
  if (output.type === 'chunk') return [];
  const href = `./${output.fileName}`;
  if (output.names.some((name) => FONTS.test(name)))
    return [link({ rel: 'preload', as: 'font', type: 'font/woff2', href, crossorigin: true })];
  if (!output.names.some((name) => DATA.test(name))) return [];
  return [link({ rel: 'preload', as: 'fetch', href, crossorigin: true })];
}

const link = (attrs: Record<string, string | boolean>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs,
  injectTo: 'head',
});
