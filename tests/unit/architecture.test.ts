import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';

/** An import of a module of ours, by its path from the project's root, or of a package, by its name. */
interface Import {
  readonly from: string;
  readonly of: string;
  /** Gone when the types are stripped. */
  readonly isType: boolean;
}

const STATEMENT = /^(?:import|export)\s+(type\s+)?(?:[\w\s{},*$]+?\sfrom\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\('([^']+)'\)/g;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => `src/${file.split(sep).join('/')}`);
const imports = files.flatMap(importsIn);

function importsIn(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const resolve = (name: string) => (name.startsWith('.') ? join(dirname(file), name) : name);
  const statements = [...text.matchAll(STATEMENT)];
  const read = statements.filter(([statement]) => statement.startsWith('import')).length;
  const written = text.match(/^import\s/gm)?.length ?? 0;
  if (read !== written) throw new Error(`${file} has ${written} imports, read ${read}`);
  return [
    ...statements.map(([, type, name = '']) => ({ from: file, of: resolve(name), isType: Boolean(type) })),
    ...[...text.matchAll(DYNAMIC)].map(([, name = '']) => ({
      from: file,
      of: resolve(name),
      isType: file.endsWith('.d.ts'),
    })),
  ];
}

const isIn = (folder: string) => (path: string) => path.startsWith(`${folder}/`);
const isOurs = (path: string) => /^(src|geo|tools|tests)\//.test(path);
const importsFrom = (folder: string) => imports.filter(({ from }) => isIn(folder)(from));
const inWords = ({ from, of }: Import) => `${from} imports ${of}`;

describe('what the folders know of each other', () => {
  test.each([
    { folder: 'src/content', knows: ['src/content', 'src/geometry'] },
    { folder: 'src/symbology', knows: ['src/content', 'src/symbology'] },
    { folder: 'src/state', knows: ['src/content', 'src/geometry', 'src/i18n', 'src/symbology', 'src/state'] },
  ])('$folder knows only what it is made from', ({ folder, knows }) => {
    const strangers = importsFrom(folder).filter(
      ({ of }) => isOurs(of) && !knows.some((known) => isIn(known)(of)),
    );
    expect(strangers.map(inWords)).toEqual([]);
  });

  test.each([
    { folder: 'src/ui', ignores: 'src/map' },
    { folder: 'src/map', ignores: 'src/ui' },
  ])('$folder knows nothing of $ignores', ({ folder, ignores }) => {
    const strangers = importsFrom(folder).filter(({ of }) => isIn(ignores)(of));
    expect(strangers.map(inWords)).toEqual([]);
  });
});

describe('packages', () => {
  test('one module alone loads maplibre-gl', () => {
    const loads = imports.filter(({ of, isType }) => /^maplibre-gl(\/|$)/.test(of) && !isType);
    expect([...new Set(loads.map(({ from }) => from))]).toEqual(['src/map/maplibre/maplibre-view.ts']);
  });

  test.each(['src/ui', 'src/state'])('%s loads no validator', (folder) => {
    const loads = importsFrom(folder).filter(({ of }) => /^(valibot|jsonc-parser)(\/|$)/.test(of));
    expect(loads.map(inWords)).toEqual([]);
  });
});

test('no component keeps a value of the render before', () => {
  // `useComputed` answers with what its closure held before until a signal changes; `useDerived` does not.
  const stale = files.filter((file) =>
    /\buseComputed\(|import [^;]*\buseComputed\b/.test(readFileSync(file, 'utf8')),
  );
  expect(stale).toEqual([]);
});
