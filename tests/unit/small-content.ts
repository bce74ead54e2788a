import { LAYER_IDS } from '../../src/content/vocabulary';
import type { ContentFile } from '../../tools/check/content-files';
import { formatIssue, type Issue } from '../../tools/check/issue';

/** A feature of the layer `open` that holds up. */
export const PASS = {
  type: 'Feature',
  id: 'khunjerab-pass',
  geometry: { type: 'Point', coordinates: [75.42, 36.85] },
  time: { interval: ['1982-08-27', '..'] },
  properties: {
    name: 'Khunjerab Pass',
    summary: 'The highest point of the road.',
    kind: 'pass',
    status: 'operational',
    grade: 'A',
    facts: [{ label: 'Elevation', value: '4,693 m', sources: ['s1'] }],
    sources: ['s1'],
    corridors: ['open'],
    reason: 'crossing for trade',
  },
};

export const SOURCE = {
  id: 's1',
  type: 'webpage',
  title: 'A page',
  URL: 'https://example.org/',
  custom: { held: 'read' },
};

/** A claim that holds up. */
export const CLAIM = {
  id: 'c1',
  paragraph: 1,
  section: 'history',
  statement: 'The road is said to climb.',
  kind: 'statistic',
  features: ['khunjerab-pass'],
  theme: 'history',
  verdict: 'agrees',
  record: 'It climbs to 4,693 metres.',
  confidence: 'high',
  sources: ['s1'],
};

/** What Chinese says of the pass. */
export const PASS_IN_CHINESE = {
  name: '红其拉甫山口',
  summary: '公路的最高点。',
  reason: '贸易通道',
  facts: ['4693米'],
};

const MESSAGES = { 'app.title': 'Atlas' };

export const CHAPTER = `---
title: The pass
part: history
bounds: [70, 30, 80, 40]
layers: [open]
years: [1950, 1982]
paragraphs: [1]
---

[The road climbs](claim:c1). It tops out at [Khunjerab Pass](feature:khunjerab-pass) at last. Then it falls.
`;

/** The same chapter in Chinese. */
export const CHAPTER_IN_CHINESE = `${CHAPTER.slice(0, CHAPTER.indexOf('[The road')).replace('The pass', '山口')}[公路在上升](claim:c1)，终于到达[红其拉甫山口](feature:khunjerab-pass)，然后下降。
`;

/** A layer's file with these features. */
export function layerText(...features: readonly unknown[]): string {
  const members = { type: 'FeatureCollection', license: 'CC-BY-4.0', attribution: ['GeoNames'] };
  return JSON.stringify({ ...members, features }, null, 2);
}

/** All layers without features but `open` with the pass, one chapter, one claim, one source; in English and Chinese. */
export function smallContent(changes: Readonly<Record<string, string>> = {}): ContentFile[] {
  const texts: Record<string, string> = {
    ...Object.fromEntries(LAYER_IDS.map((id) => [`geo/layers/${id}.geojson`, layerText()])),
    'geo/layers/open.geojson': layerText(PASS),
    'geo/languages/en/language.json': JSON.stringify({ name: 'English', locale: 'en', direction: 'ltr' }),
    'geo/languages/en/interface.json': JSON.stringify(MESSAGES),
    'geo/languages/en/story/01-the-pass.md': CHAPTER,
    'geo/claims.json': JSON.stringify([CLAIM], null, 1),
    'geo/sources.json': JSON.stringify([SOURCE]),
    'geo/languages/zh/language.json': JSON.stringify({ name: '中文', locale: 'zh-CN', direction: 'ltr' }),
    'geo/languages/zh/interface.json': JSON.stringify(MESSAGES),
    'geo/languages/zh/story/01-the-pass.md': CHAPTER_IN_CHINESE,
    'geo/languages/zh/layers/open.json': JSON.stringify({ 'khunjerab-pass': PASS_IN_CHINESE }),
    'geo/languages/zh/claims.json': JSON.stringify({
      c1: { statement: '据说路在上升。', record: '升至4693米。' },
    }),
    ...changes,
  };
  return Object.entries(texts).map(([file, text]) => ({ file, text }));
}

/** An issue's line without its column, which is tested by itself. */
export const formatLine = ({ column: _column, ...issue }: Issue): string => formatIssue(issue);
