import type { Plugin } from 'vite';
import { errorsAmong, formatIssue, type Issue } from '../check/issue';
import { atlasFolder, shownFile } from '../code/atlas-folder';
import { pictures } from '../code/pictures';
import {
  type DevContent,
  type FolderFollower,
  followFolder,
  serveFiles,
  showMistakes,
} from './atlas-dev-server';
import { detailFiles } from './detail-files';
import { keptContent } from './kept-content';
import { publishedFiles } from './published-files';
import { publishedArchives } from './read-archives';
import type { ReadAtlas } from './read-atlas';
import { RESOLVED, VIRTUAL, virtualModule } from './virtual-modules';

/** The plugin, and the content for others that make something of it. */
export type AtlasPlugin = Plugin & {
  readonly api: {
    readonly read: () => Promise<ReadAtlas>;
    /** What follows the folder; there is none but in the development server. */
    readonly follower: () => FolderFollower | undefined;
  };
};

/**
 * Gives the app the content as `virtual:atlas`, `virtual:atlas/languages` and `virtual:atlas/language/<lang>`, and
 * publishes the data files below `geo/`. A mistake in the content stops the build; the development server shows it
 * over the page, draws what holds up, and follows every change of a content file.
 */
export function atlasPlugin(): AtlasPlugin {
  let folder = atlasFolder();
  let isBuild = false;
  let follower: FolderFollower | undefined;
  const kept = keptContent(() => folder);
  const content: DevContent = {
    ...kept,
    mistakes: async () => describeErrors((await kept.read()).issues),
  };
  return {
    name: 'atlas',
    api: { read: content.read, follower: () => follower },
    configResolved({ root, command }) {
      folder = atlasFolder(root);
      isBuild = command === 'build';
    },
    async buildStart() {
      content.forget();
      const mistakes = await content.mistakes();
      if (isBuild && mistakes !== undefined) this.error(mistakes);
      const warnings = describeWarnings((await content.read()).issues);
      if (warnings !== undefined) this.info(warnings);
    },
    resolveId: (id) => (id === VIRTUAL || id.startsWith(`${VIRTUAL}/`) ? RESOLVED + id : undefined),
    async load(id) {
      if (!id.startsWith(RESOLVED + VIRTUAL)) return undefined;
      const name = id.slice(RESOLVED.length);
      return virtualModule(name, await content.read()) ?? this.error(`There is no content module "${name}"`);
    },
    async generateBundle() {
      const read = await content.read();
      const published = [
        ...publishedFiles(read),
        ...(await detailFiles(folder)),
        ...(await publishedArchives(folder, read.archives)),
        ...(await pictures(folder)),
      ];
      for (const [fileName, source] of published) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    configureServer(server) {
      serveFiles(server, content, folder);
      showMistakes(server, content);
      follower = followFolder(server, content, folder);
    },
  };
}

function describeErrors(issues: readonly Issue[]): string | undefined {
  const errors = errorsAmong(issues);
  if (errors.length === 0) return undefined;
  const head = `The content has ${errors.length === 1 ? 'a mistake' : `${errors.length} mistakes`}:`;
  return [head, ...errors.map((issue) => formatIssue({ ...issue, file: shownFile(issue.file) }))].join('\n');
}

function describeWarnings(issues: readonly Issue[]): string | undefined {
  const count = issues.length - errorsAmong(issues).length;
  return count === 0
    ? undefined
    : `The content check has ${count} warnings; \`npm run geo:check\` lists them.`;
}
