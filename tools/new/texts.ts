import type { Bounds } from '../../src/geometry/bounds';

/** The places of a new atlas, from west to east. */
export const PLACES = [
  {
    id: 'first-place',
    name: 'First place',
    summary: 'Where the story begins. Say in one to three sentences what it is.',
  },
  { id: 'second-place', name: 'Second place', summary: 'Where something happens.' },
  { id: 'third-place', name: 'Third place', summary: 'Where the story ends.' },
] as const;

/** Three ways in which something is known: read, known by its address, taken from data. */
export const SOURCES = [
  {
    id: 'a-book',
    type: 'book',
    title: 'A book that you have read',
    author: [{ family: 'Author', given: 'An' }],
    issued: { 'date-parts': [[2001]] },
    custom: { held: 'read' },
  },
  {
    id: 'a-data-set',
    type: 'dataset',
    title: 'A data set that you have used',
    URL: 'https://example.org/data',
    custom: { held: 'data' },
  },
  {
    id: 'a-web-page',
    type: 'webpage',
    title: 'A page on the web',
    URL: 'https://example.org/page',
    custom: { held: 'read' },
  },
] as const;

/** Something that is said, and what can be found out about it. */
export const CLAIM = {
  id: 'c1',
  statement: 'People have gone this way for a hundred years.',
  kind: 'opinion',
  features: ['second-place'],
  verdict: 'untraced',
  record: 'Say here what the sources say, fair to both sides.',
  confidence: 'low',
  sources: ['a-data-set', 'a-web-page'],
} as const;

/** A chapter, and what it speaks of that not every atlas begins with. */
interface NewChapter {
  readonly name: string;
  readonly needs?: 'line' | 'claim';
  readonly text: (region: Bounds) => string;
}

const front = (title: string, bounds: Bounds) =>
  `---\ntitle: ${title}\nbounds: [${bounds.join(', ')}]\n---\n\n`;

export const STORY: readonly NewChapter[] = [
  {
    name: '01-the-beginning',
    text: (region) =>
      `${front('The beginning', region)}This story begins at the [First place](feature:first-place) and leads past the [Second place](feature:second-place) to the [Third place](feature:third-place).\n`,
  },
  {
    name: '02-on-the-way',
    needs: 'line',
    text: (region) =>
      `${front('On the way', region)}[The way](feature:the-way) can be ridden along. At the [Second place](feature:second-place) one looks back to where it [all began](chapter:the-beginning).\n`,
  },
  {
    name: '03-what-is-said',
    needs: 'claim',
    text: (region) =>
      `${front('What is said', region)}Of the [Second place](feature:second-place) it is said that [people have gone this way for a hundred years](claim:c1).\n`,
  },
];

/** Which schema goes with which file; `npm run geo:check -- --schema` writes them. */
export const VSCODE = {
  'files.associations': { '*.geojson': 'json' },
  'json.schemas': [
    { fileMatch: ['/atlas.json'], url: './.atlas/schema/atlas.json' },
    { fileMatch: ['/layers/*.geojson'], url: './.atlas/schema/layer.json' },
    { fileMatch: ['/sources.json'], url: './.atlas/schema/sources.json' },
    { fileMatch: ['/claims.json'], url: './.atlas/schema/claims.json' },
    { fileMatch: ['/languages/*/interface.json'], url: './.atlas/schema/interface.json' },
  ],
} as const;

/** A page that says what lies where. */
export function readmeOf(title: string, language: string, has: readonly string[]): string {
  const rows = [
    ['atlas.json', 'what the atlas is: its name, its language, its layers in the order of the legend'],
    ['layers/places.geojson', 'the places: name, summary, kind, status, grade, sources'],
    ...(has.includes('way') ? [['layers/way.geojson', 'a line, and the places that it passes: a ride']] : []),
    ['sources.json', 'what you have read, as CSL-JSON: Zotero and Pandoc write it'],
    ...(has.includes('claims') ? [['claims.json', 'what is said, and what can be found out about it']] : []),
    [`languages/${language}/interface.json`, 'the title, the names of layers and of kinds of your own'],
    [`languages/${language}/story/`, 'the chapters, Markdown with links to places'],
  ];
  return `# ${title}

An atlas: a story that is told on a map. All of this is to be written over.

| file | holds |
|---|---|
${rows.map(([file, holds]) => `| \`${file}\` | ${holds} |`).join('\n')}

From the folder of the program:

\`\`\`sh
npm start -- --atlas DIR                  # builds and shows it
npm run dev -- --atlas DIR                # follows every change
npm run geo:check -- --atlas DIR          # says what is wrong, with file and line
npm run geo:check -- --atlas DIR --fix    # mends what is certain
npm run import -- FILE --atlas DIR        # brings places of a GeoJSON, KML, GPX or CSV file
npm run build -- --atlas DIR              # the site, in dist/
\`\`\`
`;
}
