import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** Source files of what every first visit needs and the entry script asks for late. */
const MODULES = /\/map\/maplibre-view\.ts$/;
const DATA = /^(basemap\.topo|places)\.json$/;
/** Faces that any page begins with, whatever its language: text in another one would move when they come. */
const FONTS = /^atlas-(sans-3-latin-wght|serif-4-latin-400)-normal\.woff2$/;

/** Tells the browser at once of the map's code and of the basemap, which it would find out about a round trip later. */
export function preloadPlugin(): Plugin {
  return {
    name: 'atlas:preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => Object.values(bundle).flatMap(preload),
    },
  };
}

function preload(output: Rolldown.OutputAsset | Rolldown.OutputChunk): HtmlTagDescriptor[] {
  const href = `./${output.fileName}`;
  if (output.type === 'chunk') {
    if (!MODULES.test(output.facadeModuleId ?? '')) return [];
    return [link({ rel: 'modulepreload', href, crossorigin: true })];
  }
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
