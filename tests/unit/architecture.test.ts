import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { dirname, join } from 'node:path/posix';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';

/**
 * The folders of `src`, lowest first: each may import those before it. `src/README.md` says what belongs where.
 */
const BASE = ['geometry', 'data', 'content', 'symbology', 'i18n', 'state'];
const FEATURES = [
  'figures',
  'sources',
  'print',
  'share',
  'claims',
  'table',
  'own-data',
  'time',
  'layers',
  'story',
  'place',
  'search',
  'ride',
  'describe',
  'online',
  'offline',
];
const FLOORS = [...BASE, 'ui', ...FEATURES, 'map', 'early', 'author', 'app'];

/** What a folder may not import although it stands above: panels and map know nothing of each other. */
const APART: Readonly<Record<string, readonly string[]>> = {
  map: ['ui', ...FEATURES],
  early: ['ui', ...FEATURES, 'map'],
  author: ['map', 'early'],
};

/** The folders of `tools`, lowest first; all of them may import `src`. */
const TOOLS = [
  'check',
  'pictures',
  'code',
  'manifest',
  'cite',
  'fonts',
  'serve',
  'offline',
  'fix',
  'schema',
  'atlas',
  'new',
  'import',
  'basemap',
  'author',
  'pages',
];

/** An import of a module of ours, by its path from the project's root, or of a package, by its name. */
interface Import {
  readonly from: string;
  readonly of: string;
  /** Gone when the types are stripped. */
  readonly isType: boolean;
}

const modules = [...modulesIn('src'), ...modulesIn('tools')];
const imports = modules.flatMap(importsOf);

function modulesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|mjs)$/.test(file))
    .map((file) => `${folder}/${file.split(sep).join('/')}`);
}

/** What a module imports, types included, as the parser reads it. */
function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const { module, program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: { name: string; isType: boolean }[] = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      name: moduleRequest.value,
      isType: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ name: moduleRequest.value, isType }] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      name: text.slice(start, end).replace(/^['"]|['"]$/g, ''),
      isType: false,
    })),
    ...typeImportsIn(program).map((name) => ({ name, isType: true })),
  ];
  return found.map(({ name, isType }) => ({ from: file, of: resolve(file, name), isType }));
}

/** The modules in types such as `import('./model').Atlas`. */
function typeImportsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, source } = node as { type?: unknown; source?: { value?: unknown } };
  const own = type === 'TSImportType' && typeof source?.value === 'string' ? [source.value] : [];
  return [...own, ...Object.values(node).flatMap(typeImportsIn)];
}

function resolve(file: string, name: string): string {
  if (!name.startsWith('.')) return name;
  const path = join(dirname(file), name.replace(/\?.*$/, ''));
  return (
    ['', '.ts', '.tsx', '.d.ts'].map((end) => path + end).find((candidate) => existsSync(candidate)) ?? path
  );
}

/** The folder of `src` or `tools` that a path lies in; a file at the root stands for itself. */
const roomOf = (path: string) => path.split('/')[1] ?? path;
const inWords = ({ from, of }: Import) => `${from} imports ${of}`;
const isIn = (folder: string) => (path: string) => path.startsWith(`${folder}/`);

function mayImport(from: string, of: string, order: readonly string[]): boolean {
  return from === of || (order.indexOf(of) < order.indexOf(from) && !APART[from]?.includes(of));
}

describe('the folders of src', () => {
  test('stand in the list, and no file lies loose beside them', () => {
    const found = readdirSync('src', { withFileTypes: true });
    const folders = found.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(folders.sort()).toEqual([...FLOORS].sort());
    const files = found.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
    expect(files.sort()).toEqual(['README.md', 'main.tsx']);
  });

  test.each(FLOORS)('%s imports what stands below it alone', (floor) => {
    const strangers = imports.filter(
      ({ from, of }) =>
        isIn(`src/${floor}`)(from) &&
        (isIn('tools')(of) ||
          isIn('tests')(of) ||
          (isIn('src')(of) && !mayImport(floor, roomOf(of), FLOORS))),
    );
    expect(strangers.map(inWords)).toEqual([]);
  });

  test.each(FLOORS)('%s has its row in src/README.md', (floor) => {
    expect(readFileSync('src/README.md', 'utf8')).toContain(`| \`${floor}/\` |`);
  });
});

test('main.tsx does no more than start the explorer', () => {
  expect(readFileSync('src/main.tsx', 'utf8').split('\n').length).toBeLessThanOrEqual(40);
});

describe('the folders of tools', () => {
  test('stand in the list', () => {
    const found = readdirSync('tools', { withFileTypes: true });
    expect(
      found
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...TOOLS].sort());
  });

  test.each(TOOLS)('%s imports what stands below it alone', (floor) => {
    const strangers = imports.filter(
      ({ from, of }) =>
        isIn(`tools/${floor}`)(from) &&
        (isIn('tests')(of) || (isIn('tools')(of) && !mayImport(floor, roomOf(of), TOOLS))),
    );
    expect(strangers.map(inWords)).toEqual([]);
  });
});

test('no imports run in a circle, types included', () => {
  expect(circles()).toEqual([]);
});

/** The groups of modules that import one another. */
function circles(): string[][] {
  const of = new Map(modules.map((file) => [file, imports.filter(({ from }) => from === file)]));
  const reached = new Map(modules.map((file) => [file, new Set<string>()]));
  for (const [file, met] of reached) {
    const queue = [file];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      for (const { of: name } of of.get(next) ?? []) {
        if (met.has(name) || !of.has(name)) continue;
        met.add(name);
        queue.push(name);
      }
    }
  }
  const groups = modules
    .filter((file) => reached.get(file)?.has(file))
    .map((file) => modules.filter((other) => reached.get(file)?.has(other) && reached.get(other)?.has(file)));
  return groups.filter((group, place) => groups.findIndex(([first]) => first === group[0]) === place);
}

describe('packages', () => {
  test('one module alone loads maplibre-gl', () => {
    const loads = imports.filter(({ of, isType }) => /^maplibre-gl(\/|$)/.test(of) && !isType);
    expect([...new Set(loads.map(({ from }) => from))]).toEqual(['src/map/maplibre/maplibre-view.ts']);
  });

  test.each(['src/ui', 'src/state', 'src/app', ...FEATURES.map((feature) => `src/${feature}`)])(
    '%s loads no validator',
    (folder) => {
      const loads = imports.filter(
        ({ from, of }) => isIn(folder)(from) && /^(valibot|jsonc-parser)(\/|$)/.test(of),
      );
      expect(loads.map(inWords)).toEqual([]);
    },
  );
});

test('no component keeps a value of the render before', () => {
  // `useComputed` answers with what its closure held before until a signal changes; `useDerived` does not.
  const stale = modules.filter((file) =>
    /\buseComputed\(|import [^;]*\buseComputed\b/.test(readFileSync(file, 'utf8')),
  );
  expect(stale).toEqual([]);
});

test('components call the verbs of the whole state where a part alone would fall out of step', () => {
  // `ViewState` calls these together with what follows from them.
  const ofParts =
    /\bstate\.(selection\.(openFeature|openClaim|placeClaim|restore|close)|panel\.(setTab|setSource)|story\.setChapter|ride\.(open|close|restore))\(/;
  const strays = modules.filter(
    (file) => !isIn('src/state')(file) && ofParts.test(readFileSync(file, 'utf8')),
  );
  expect(strays).toEqual([]);
});
