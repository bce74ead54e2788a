import { FIRST_LANGUAGE } from '../../src/content/first-language';
import type { Atlas, Claim, ContentFeature } from '../../src/content/model';
import { LAYER_IDS } from '../../src/content/vocabulary';
import type { CheckedAtlas } from './atlas';
import type { Issue } from './issue';

/** A sentence begins with a capital, a figure or a quotation mark, in scripts that have capitals. */
const SENTENCE = /^[\p{Lu}\p{Lo}\d“‘„«].*[.!?)”’»。؟۔…]$/su;

/**
 * What an atlas that is to be published is held to beyond what a build needs: each thing has its place in the story,
 * rests on something that was read, and is licensed as its data ask for. Warnings count as errors then.
 */
export function strictIssues({ atlas, issues }: Pick<CheckedAtlas, 'atlas' | 'issues'>): Issue[] {
  const strict = [
    ...LAYER_IDS.flatMap((id) => layerIssues(id, atlas)),
    ...featuresIn(atlas).flatMap(([layer, feature]) => featureIssues(layer, feature, atlas)),
    ...atlas.claims.flatMap((claim) => claimIssues(claim, atlas)),
    ...orderIssues(atlas),
  ];
  return [...issues.map((issue): Issue => ({ ...issue, severity: 'error' })), ...strict];
}

const featuresIn = ({ layers }: Atlas): [string, ContentFeature][] =>
  Object.entries(layers).flatMap(([id, { features }]) =>
    features.map((feature): [string, ContentFeature] => [id, feature]),
  );

function layerIssues(id: string, { layers, mentions }: Atlas): Issue[] {
  const { features = [], license = '', attribution = [] } = layers[id] ?? {};
  if (features.length === 0) return [inLayer(id, 'holds no feature')];
  const spokenOf = features.some((feature) => mentions.some((mention) => mention.feature === feature.id));
  const isSurveyed = features.some(
    ({ geometry, properties }) =>
      properties.grade === 'A' && geometry !== null && !geometry.type.endsWith('Point'),
  );
  const isOpenStreetMap = attribution.some((credit) => credit.includes('OpenStreetMap'));
  return [
    ...(mentions.length > 0 && !spokenOf ? [inLayer(id, 'no chapter links to one of its features')] : []),
    ...(isSurveyed && isOpenStreetMap && license !== 'ODbL-1.0'
      ? [
          inLayer(
            id,
            `license: found "${license}" for surveyed lines or outlines of OpenStreetMap, wanted "ODbL-1.0"`,
          ),
        ]
      : []),
  ];
}

const inLayer = (id: string, message: string, feature?: string): Issue => ({
  file: `geo/layers/${id}.geojson`,
  path: '',
  ...(feature === undefined ? {} : { feature }),
  message,
  severity: 'error',
});

/** What rests on bare addresses alone says so in one of its facts. */
function featureIssues(layer: string, { id, properties }: ContentFeature, { sources }: Atlas): Issue[] {
  const isRead = properties.sources.some((source) => sources[source]?.custom.held !== 'address');
  if (isRead || properties.facts.some(({ confidence }) => confidence === 'low')) return [];
  return [inLayer(layer, 'rests on sources that nobody has read, and no fact of it says so', id)];
}

function claimIssues({ id, statement, record, paragraph }: Claim, atlas: Atlas): Issue[] {
  const issue = (path: string, message: string): Issue => ({
    file: 'geo/claims.json',
    feature: id,
    path,
    message,
    severity: 'error',
  });
  const marking = atlas.chapters.find((chapter) => marks(chapter, id));
  const isStrange =
    paragraph > 0 &&
    marking !== undefined &&
    marking.paragraphs.length > 0 &&
    !marking.paragraphs.includes(paragraph);
  return [
    ...(SENTENCE.test(statement) ? [] : [issue('statement', 'wanted a whole sentence')]),
    ...(SENTENCE.test(record) ? [] : [issue('record', 'wanted whole sentences')]),
    ...(isStrange
      ? [
          issue(
            'paragraph',
            `found ${paragraph}, and "${marking.id}", which marks it, retells ${marking.paragraphs.join(', ')}`,
          ),
        ]
      : []),
  ];
}

const marks = ({ blocks }: Atlas['chapters'][number], claim: string): boolean =>
  JSON.stringify(blocks).includes(JSON.stringify({ kind: 'claim', id: claim }));

/** Chapters retell the article in its order. */
function orderIssues({ chapters }: Atlas): Issue[] {
  return chapters.flatMap(({ id, paragraphs }, i): Issue[] => {
    const before = chapters[i - 1];
    const [first, last] = [Math.min(...paragraphs), Math.min(...(before?.paragraphs ?? []))];
    if (before === undefined || paragraphs.length === 0 || before.paragraphs.length === 0 || first >= last)
      return [];
    const message = `chapter "${id}": paragraphs: begins with ${first}, after "${before.id}" with ${last}, wanted the order of the article`;
    return [{ file: `geo/languages/${FIRST_LANGUAGE}/story`, path: '', message, severity: 'error' }];
  });
}
