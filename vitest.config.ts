import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { atlasFilesPlugin } from './tools/manifest/atlas-files-plugin';

// Whatever the shell calls its environment.
process.env.NODE_ENV = 'test';

/** Tests that the engine is started for with the first atlas. */
const first = { extends: true as const, plugins: [atlasFilesPlugin()] };

/** Tests in `tests/atlases/<name>/`, with the atlas of that name in `tests/fixtures/atlases/`: it is started with one. */
const onAtlas = (name: string) => ({
  extends: true as const,
  plugins: [atlasFilesPlugin(undefined, resolve('tests/fixtures/atlases', name))],
  test: { name, include: [`tests/atlases/${name}/**/*.test.{ts,tsx}`] },
});

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    reporters: ['default', './tests/reporter.ts'],
    environment: 'node',
    // Machines may be busy; no test measures time.
    testTimeout: 30_000,
    // Browsers take more than a core each; beyond two at a time they only wait for one another.
    maxWorkers: 2,
    // A worker reads modules once for all its files, and starts its browsers once; so each file puts back what it changes.
    isolate: false,
    hookTimeout: 60_000,
    projects: [
      { ...first, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      { ...first, test: { name: 'content', include: ['tests/content/**/*.test.ts'] } },
      onAtlas('river'),
      onAtlas('three-points'),
      {
        ...first,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/driver/serve-site.ts'],
          setupFiles: ['tests/browser/driver/setup.ts'],
          testTimeout: 90_000,
          hookTimeout: 180_000,
          // A busy machine; what passes only then is named at the end of the run.
          retry: 1,
        },
      },
      {
        ...first,
        test: {
          name: 'browsers',
          include: ['tests/browsers/**/*.test.ts'],
          globalSetup: ['tests/browser/driver/serve-site.ts'],
          testTimeout: 90_000,
          hookTimeout: 180_000,
          // A busy machine; what passes only then is named at the end of the run.
          retry: 1,
        },
      },
    ],
  },
});
