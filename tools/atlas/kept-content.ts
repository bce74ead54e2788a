import type { ContentFile } from '../check/content-files';
import { type ReadAtlas, readAtlas } from './read-atlas';
import { readFiles } from './read-files';

/** The content of a folder, read once until it changes. */
export interface KeptContent {
  read(): Promise<ReadAtlas>;
  /** Reads the folder anew. @returns whether it is another than before */
  refresh(): Promise<boolean>;
  /** Takes over what was read and checked elsewhere, and is written. */
  adopt(atlas: ReadAtlas): void;
  forget(): void;
}

/** @param folder says which, each time, since it is known late */
export function keptContent(folder: () => string): KeptContent {
  let kept: Promise<ReadAtlas> | undefined;
  const read = () => {
    kept ??= readAtlas(folder());
    return kept;
  };
  return {
    read,
    refresh: async () => {
      const before = await kept?.catch(() => undefined);
      const files = await readFiles(folder());
      if (before !== undefined && areSame(before.files, files)) return false;
      kept = readAtlas(folder(), files);
      await kept;
      return true;
    },
    adopt: (atlas) => {
      kept = Promise.resolve(atlas);
    },
    forget: () => {
      kept = undefined;
    },
  };
}

function areSame(before: readonly ContentFile[], now: readonly ContentFile[]): boolean {
  const texts = new Map(before.map(({ file, text }) => [file, text]));
  return before.length === now.length && now.every(({ file, text }) => texts.get(file) === text);
}
