import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path/posix';
import { parseSync } from 'vite';

/** A module of the app, as it is written. */
export interface SourceModule {
  readonly file: string;
  readonly text: string;
}

/**
 * The modules that a page begins with: one, and all that it imports other than by `import()`.
 * @param entry path of a module written in TypeScript
 * @throws where one of them cannot be read
 */
export async function startModules(entry: string): Promise<readonly SourceModule[]> {
  const found = new Map<string, SourceModule>();
  const visit = async (file: string): Promise<void> => {
    if (found.has(file)) return;
    const begun = { file, text: '' };
    found.set(file, begun);
    const text = await readFile(file, 'utf8');
    found.set(file, { file, text });
    await Promise.all(importsOf({ file, text }).map(visit));
  };
  await visit(entry);
  return [...found.values()];
}

/** The modules of ours that a module needs to run; types are gone by then. */
function importsOf({ file, text }: SourceModule): string[] {
  const { staticImports, staticExports } = parseSync(file, text).module;
  const imported = staticImports
    .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
    .map(({ moduleRequest }) => moduleRequest.value);
  const exported = staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ isType, moduleRequest }) => (isType || !moduleRequest ? [] : [moduleRequest.value]));
  return [...imported, ...exported].flatMap((name) => {
    const path = join(dirname(file), name);
    const module = name.startsWith('.') && ['.ts', '.tsx'].map((end) => path + end).find(existsSync);
    return module ? [module] : [];
  });
}
