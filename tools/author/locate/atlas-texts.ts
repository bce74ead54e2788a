import type { ContentFile } from '../../check/content-files';
import { hashOf, withoutMark } from '../texts';

/** The texts of an atlas's files, by their paths in its folder, without byte order marks. */
export class AtlasTexts {
  readonly #texts: ReadonlyMap<string, string>;

  constructor(files: readonly ContentFile[]) {
    this.#texts = new Map(files.map(({ file, text }) => [file.slice('geo/'.length), withoutMark(text)]));
  }

  /** @returns nothing where there is no such file */
  get(file: string): string | undefined {
    return this.#texts.get(file);
  }

  /** @returns `null` where there is no such file */
  hash(file: string): string | null {
    const text = this.#texts.get(file);
    return text === undefined ? null : hashOf(text);
  }

  /** The files whose paths fit a pattern, by name. */
  matching(pattern: RegExp): string[] {
    return [...this.#texts.keys()].filter((file) => pattern.test(file)).sort();
  }
}
