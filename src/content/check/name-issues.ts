import type { KnownFeatures } from './cross-file';
import type { Issue } from './issue';
import type { CheckedNames } from './names';
import { issueAt } from './place';
import { didYouMean } from './suggest';

/** Names of features that do not exist or live elsewhere, and features without a name in a language. */
export function nameIssues(known: KnownFeatures, files: readonly CheckedNames[]): Issue[] {
  const misplaced = files.flatMap((file) => misplacedNames(known, file));
  const langs = [...new Set(files.map(({ lang }) => lang))];
  return [...misplaced, ...langs.flatMap((lang) => missingNames(known, lang, files))];
}

function misplacedNames(known: KnownFeatures, { layer, names, place }: CheckedNames): Issue[] {
  return Object.keys(names).flatMap((id) => {
    if (!known.ids.has(id))
      return [issueAt(place, [id], `no feature has that id${didYouMean(id, known.ids)}`)];
    const home = known.byId.get(id)?.layer;
    if (home === undefined || home === layer) return [];
    return [issueAt(place, [id], `the feature is in the layer ${home}; its name belongs there too`)];
  });
}

/** One issue a layer and language: a list of the features without a name. */
function missingNames(known: KnownFeatures, lang: string, files: readonly CheckedNames[]): Issue[] {
  const ofLang = files.filter((file) => file.lang === lang);
  const named = new Set(ofLang.flatMap(({ names }) => Object.keys(names)));
  const missing = new Map<string, string[]>();
  for (const [id, { layer }] of known.byId) {
    if (!named.has(id)) missing.set(layer, [...(missing.get(layer) ?? []), id]);
  }
  return [...missing].map(([layer, ids]): Issue => {
    const message = `no name for ${ids.length} of the layer's features: ${ids.join(', ')}`;
    return { file: `geo/names/${lang}/${layer}.json`, path: '', message, severity: 'warning' };
  });
}
