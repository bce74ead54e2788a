import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';

/** Endings of a constant's name that say what its number counts or measures. */
const UNITS = [
  'BYTES',
  'CHARACTERS',
  'CODE_POINT',
  'COUNT',
  'DEG',
  'EM',
  'KB',
  'KM',
  'M',
  'MS',
  'PERCENT',
  'PORT',
  'PX',
  'RATIO',
  'S',
  'YEAR',
  'ZOOM',
];
const HAS_UNIT = new RegExp(`_(?:${UNITS.join('|')}|PER_[A-Z]+)$`);

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'tools'])
  .toString()
  .split('\n')
  .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !file.endsWith('.d.ts'));
const programs = files.map((file) => ({
  file,
  body: parseSync(file, readFileSync(file, 'utf8')).program.body,
}));

type Statement = (typeof programs)[number]['body'][number];

/** The names that a statement declares, and whether it exports them. */
function declaredBy(statement: Statement): {
  readonly names: readonly string[];
  readonly isExported: boolean;
} {
  const isExported = statement.type === 'ExportNamedDeclaration';
  const declaration = isExported ? statement.declaration : statement;
  if (!declaration) return { names: [], isExported };
  if (declaration.type === 'VariableDeclaration') {
    const names = declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
    return { names, isExported };
  }
  const id = 'id' in declaration ? declaration.id : null;
  return { names: id?.type === 'Identifier' ? [id.name] : [], isExported };
}

/** The constants of a statement that are numbers, in capitals. */
function numbersIn(statement: Statement): string[] {
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  if (declaration?.type !== 'VariableDeclaration') return [];
  return declaration.declarations.flatMap(({ id, init }) =>
    id.type === 'Identifier' && /^[A-Z][A-Z0-9_]*$/.test(id.name) && isNumber(init) ? [id.name] : [],
  );
}

/** Whether an expression is made of numbers alone. */
function isNumber(expression: unknown): boolean {
  if (typeof expression !== 'object' || expression === null || !('type' in expression)) return false;
  const { type } = expression;
  if (type === 'Literal') return 'value' in expression && typeof expression.value === 'number';
  if (type === 'UnaryExpression') return 'argument' in expression && isNumber(expression.argument);
  if (type !== 'BinaryExpression' || !('left' in expression) || !('right' in expression)) return false;
  return isNumber(expression.left) && isNumber(expression.right);
}

describe('an exported name', () => {
  test('stands for one thing in src and tools', () => {
    const places = new Map<string, Set<string>>();
    for (const { file, body } of programs)
      for (const statement of body) {
        const { names, isExported } = declaredBy(statement);
        if (!isExported) continue;
        for (const name of names) places.set(name, (places.get(name) ?? new Set()).add(file));
      }
    expect(places.size).toBeGreaterThan(500);
    const twice = [...places].filter(([, where]) => where.size > 1);
    expect(twice.map(([name, where]) => [name, ...where])).toEqual([]);
  });
});

describe('a constant number', () => {
  const numbers = programs.flatMap(({ file, body }) =>
    body.flatMap(numbersIn).map((name) => ({ file, name })),
  );

  test('says its unit', () => {
    expect(numbers.length).toBeGreaterThan(100);
    const bare = numbers.filter(({ name }) => !HAS_UNIT.test(name));
    expect(bare).toEqual([]);
  });
});
