import { writeData } from '../write/write-data';
import type { DataAnswers, DataQuestion, DataRequest } from './data-protocol';
import { DataSession } from './data-session';
import type { DataTiles } from './data-tiles';
import { nearFeatures } from './near-features';
import { plainFeatures } from './plain-features';

type Answerer<Q extends DataQuestion> = (input: DataAnswers[Q][0]) => Promise<DataAnswers[Q][1]>;
type Answerers = { readonly [Q in DataQuestion]: Answerer<Q> };

/** Answers the questions about one file; `read` comes first. Runs in the worker, and in tests without one. */
export class DataAnswerer {
  #session: DataSession | null = null;
  #tiles: Promise<DataTiles> | null = null;

  /** @throws where nothing was read yet */
  async answer<Q extends DataQuestion>(
    { question, input }: Pick<DataRequest<Q>, 'question' | 'input'>,
    progress: (readBytes: number, features: number) => void = () => {},
  ): Promise<DataAnswers[Q][1]> {
    const answerers: Answerers = {
      read: async ({ file, name, region, mends }) => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        this.#session = await DataSession.read({ name, bytes }, region, progress);
        for (const code of mends) await this.#session.mend(code);
        this.#tiles = null;
        return this.#read.summary;
      },
      mend: async ({ code }) => {
        const isMended = await this.#read.mend(code);
        this.#tiles = null;
        return { isMended, summary: this.#read.summary };
      },
      undo: async () => {
        this.#read.undo();
        this.#tiles = null;
        return this.#read.summary;
      },
      tile: async ({ z, x, y }) => (await this.#cut()).tile(z, x, y),
      plain: async () => plainFeatures(this.#read.entries),
      near: async (spot) => nearFeatures(this.#read.entries, spot),
      list: async ({ from, count }) =>
        [...this.#read.entries].slice(from, from + count).map(([i, feature]) => ({ i, feature })),
      save: async ({ format, name, features }) => writeData(format, features, name),
      table: async ({ fields, rows }) => (await import('../write/csv-text')).csvText(fields, rows),
      write: async ({ format }) => writeData(format, this.#read.features, this.#read.summary.name),
    };
    return answerers[question](input);
  }

  get #read(): DataSession {
    if (this.#session === null) throw new Error('No file has been read');
    return this.#session;
  }

  #cut(): Promise<DataTiles> {
    const { entries } = this.#read;
    this.#tiles ??= import('./data-tiles').then(({ DataTiles }) => new DataTiles(entries));
    return this.#tiles;
  }
}
