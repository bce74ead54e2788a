import type { JsonValue, Located, Target, ValuePath } from '../../../src/author/protocol';
import { FIRST_LANGUAGE } from '../../../src/content/first-language';
import { isRecord } from '../../../src/data/clinic/is-record';
import { refuse } from '../refused';
import { holdAllowed } from '../write/allowed-file';
import type { AtlasTexts } from './atlas-texts';
import { locateChapter, locatePassage, locateScene } from './locate-prose';

/**
 * Where a target stands in the files of an atlas, and what stands there.
 * @throws Refused where there is no such thing, or its file cannot be read
 */
export function locate(texts: AtlasTexts, target: Target): Located {
  switch (target.what) {
    case 'passage':
      return locatePassage(texts, target);
    case 'scene':
      return locateScene(texts, target);
    case 'chapter':
      return locateChapter(texts, target);
    case 'feature':
      return locateFeature(texts, target.id).located;
    case 'feature-text':
      return locateFeatureText(texts, target.lang, target.id);
    case 'claim':
      return locateEntry(texts, 'claims.json', target.id);
    case 'source':
      return locateEntry(texts, 'sources.json', target.id);
    case 'message':
      return locateMember(texts, `languages/${target.lang}/interface.json`, target.key);
    case 'features':
      return placeOf(texts, `layers/${target.layer}.geojson`, ['features']);
    case 'claims':
      return placeOf(texts, 'claims.json', []);
    case 'sources':
      return placeOf(texts, 'sources.json', []);
    case 'file':
      return locateFile(texts, target.file);
  }
}

const LAYER = /^layers\/([^/]+)\.geojson$/;

function locateFeature(texts: AtlasTexts, id: string): { layer: string; located: Located } {
  for (const file of texts.matching(LAYER)) {
    // Most files need no parsing to be passed over.
    if (!texts.get(file)?.includes(JSON.stringify(id))) continue;
    const document = readValue(texts, file);
    const features = isRecord(document) && Array.isArray(document.features) ? document.features : [];
    const at = features.findIndex((feature) => isRecord(feature) && feature.id === id);
    if (at === -1) continue;
    return {
      layer: LAYER.exec(file)?.[1] ?? '',
      located: { ...placeOf(texts, file, ['features', at]), value: features[at] },
    };
  }
  return refuse('not-found', `found no feature with the id ${JSON.stringify(id)} in layers/`);
}

function locateFeatureText(texts: AtlasTexts, lang: string, id: string): Located {
  if (lang === FIRST_LANGUAGE) {
    refuse(
      'not-found',
      `the layers are written in "${lang}": the words of ${JSON.stringify(id)} stand there`,
    );
  }
  if (texts.get(`languages/${lang}/language.json`) === undefined) {
    refuse('not-found', `found no languages/${lang}/language.json: the atlas does not speak "${lang}"`);
  }
  const { layer } = locateFeature(texts, id);
  const file = `languages/${lang}/layers/${layer}.json`;
  return locateMember(texts, file, id);
}

/** A member of an object that is a whole file, also where it is not there yet. */
function locateMember(texts: AtlasTexts, file: string, name: string): Located {
  const place = placeOf(texts, file, [name]);
  const document = place.hash === null ? {} : readValue(texts, file);
  const value = isRecord(document) && Object.hasOwn(document, name) ? document[name] : undefined;
  return value === undefined ? place : { ...place, value: value as JsonValue };
}

function locateEntry(texts: AtlasTexts, file: string, id: string): Located {
  const list = texts.get(file) === undefined ? [] : readValue(texts, file);
  const at = Array.isArray(list) ? list.findIndex((entry) => isRecord(entry) && entry.id === id) : -1;
  if (at === -1) return refuse('not-found', `${file}: found no entry with the id ${JSON.stringify(id)}`);
  return { ...placeOf(texts, file, [at]), value: (list as JsonValue[])[at] as JsonValue };
}

function locateFile(texts: AtlasTexts, file: string): Located {
  holdAllowed(file);
  const text = texts.get(file);
  if (text === undefined) return { file, hash: null };
  if (!file.endsWith('.md')) return { ...placeOf(texts, file, []), value: readValue(texts, file) };
  return { file, hash: texts.hash(file), start: 0, end: text.length, text };
}

const placeOf = (texts: AtlasTexts, file: string, path: ValuePath) => ({
  file,
  hash: texts.hash(file),
  path,
});

function readValue(texts: AtlasTexts, file: string): JsonValue {
  try {
    return JSON.parse(texts.get(file) ?? '') as JsonValue;
  } catch (error) {
    return refuse(
      'not-found',
      `${file}: not JSON, and to be mended by hand first: ${error instanceof Error ? error.message : error}`,
    );
  }
}
