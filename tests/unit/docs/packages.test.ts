import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { engines } from '../../../package.json';
import lockfile from '../../../package-lock.json';

interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
}

/** Licences that ask more of whoever passes a program on than to name its authors. */
const COPYLEFT = /GPL|MPL|CPAL|EPL|CDDL|EUPL|SSPL|BUSL/;

const packages = Object.entries<Locked>(lockfile.packages).flatMap(([path, locked]) =>
  path === '' ? [] : [{ name: path.replace(/.*node_modules\//, ''), ...locked }],
);
const names = (some: readonly { readonly name: string }[]) => some.map(({ name }) => name);

describe('the lockfile', () => {
  test('knows the integrity of each package, for all systems, and no registry', () => {
    expect(packages.length).toBeGreaterThan(400);
    expect(names(packages.filter(({ integrity = '' }) => !/^sha512-[\w+/]{86}==$/.test(integrity)))).toEqual(
      [],
    );
    expect(names(packages.filter(({ resolved }) => resolved !== undefined))).toEqual([]);
  });

  test('asks for the same Node as the package', () => {
    expect(lockfile.packages[''].engines).toEqual(engines);
  });
});

test('what is copyleft is named where the licences are spoken of', () => {
  const page = readFileSync('docs/licences.md', 'utf8');
  const copyleft = names(packages.filter(({ license = '' }) => COPYLEFT.test(license)));
  // Programs for each system are parts of one package.
  const roots = copyleft.filter((name) => !copyleft.some((other) => name.startsWith(`${other}-`)));
  expect(roots.length).toBeGreaterThan(2);
  const named = [...page.matchAll(/`(@?[\w/-]+)(\*?)`/g)];
  const isNamed = (name: string) =>
    named.some(([, start = '', rest]) => (rest === '*' ? name.startsWith(start) : name === start));
  expect(roots.filter((name) => !isNamed(name))).toEqual([]);
});
