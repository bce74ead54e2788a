import type { BriefAtlas, BriefFeature, ContentFeature, LayerFile } from '../../src/content/model';
import type { LayerId } from '../../src/content/vocabulary';
import type { ReadAtlas } from './read-atlas';
import { searchModule } from './search-module';

/** What the ids of virtual modules begin with; what follows says which part of the content it is. */
export const VIRTUAL = 'virtual:atlas';

/** The mark of modules that no file stands behind. */
export const RESOLVED = '\0';

/**
 * The source text of a virtual module, or `undefined` where there is none of that name.
 * @param id `virtual:atlas`, `virtual:atlas/names/<lang>` or `virtual:atlas/story/<lang>`
 */
export function virtualModule(id: string, content: ReadAtlas): string | undefined {
  const { atlas, names, stories } = content;
  if (id === VIRTUAL) return moduleOf(briefAtlas(atlas));
  if (id === `${VIRTUAL}/search`) return searchModule(content);
  const [, part, lang = ''] = /^virtual:atlas\/(names|story)\/([a-z-]+)$/i.exec(id) ?? [];
  if (part === 'names') return moduleOf(names[lang] ?? {});
  if (part === 'story') return moduleOf(stories[lang] ?? { chapters: [], mentions: [] });
  return undefined;
}

/** Without sources, details and the text of claims, which the app reads from the published files when a reader wants them. */
function briefAtlas({ layers, chapters, mentions, claims, disputes }: ReadAtlas['atlas']): BriefAtlas {
  const entries = Object.entries(layers) as [LayerId, LayerFile][];
  const brief = entries.map(([id, { attribution, features }]) => [
    id,
    { attribution, features: features.map(briefFeature) },
  ]);
  const verdicts = Object.fromEntries(claims.map(({ id, verdict }) => [id, verdict]));
  return { layers: Object.fromEntries(brief), chapters, mentions, verdicts, disputes };
}

function briefFeature({ properties, ...feature }: ContentFeature): BriefFeature {
  const { facts: _facts, sources: _sources, grade_note: _note, ...brief } = properties;
  return { ...feature, properties: brief };
}

/** Engines parse a JSON text about twice as fast as the same object written as JavaScript. */
function moduleOf(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}
