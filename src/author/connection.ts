import { type ReadonlySignal, signal } from '@preact/signals';
import {
  ANSWER_EVENT,
  type Answer,
  ASK_EVENT,
  CHANGED_EVENT,
  type FolderState,
  type Refusal,
  type Request,
  type Results,
} from './protocol';

/** What is used of Vite's hot channel. */
export interface HotChannel {
  send(event: string, data: unknown): void;
  on(event: string, listener: (data: unknown) => void): void;
}

/** Nothing was written: the server says why, or it has not answered. */
export class RefusedError extends Error {
  readonly refusal: Refusal | null;

  /** @param refusal null: no answer has come */
  constructor(refusal: Refusal | null) {
    super(refusal?.message ?? 'The development server does not answer');
    this.refusal = refusal;
  }
}

/** The check of a large atlas takes some seconds on a slow machine. */
const ANSWER_WITHIN_MS = 30_000;

interface Pending {
  readonly resolve: (result: Results[keyof Results]) => void;
  readonly reject: (error: RefusedError) => void;
}

/** Asks the development server, and hears of each change of the atlas's folder. */
export class AuthorConnection {
  readonly #hot: HotChannel;
  readonly #pending = new Map<number, Pending>();
  readonly #folder = signal<FolderState | null>(null);
  #asked = 0;

  /** The folder as it was last told; null: not yet. */
  readonly folder: ReadonlySignal<FolderState | null> = this.#folder;

  constructor(hot: HotChannel) {
    this.#hot = hot;
    hot.on(ANSWER_EVENT, (answer) => this.#take(answer as Answer));
    hot.on(CHANGED_EVENT, (folder) => {
      this.#folder.value = folder as FolderState;
    });
    hot.on('vite:ws:disconnect', () => {
      for (const ask of [...this.#pending.keys()]) this.#fail(ask, null);
    });
  }

  /**
   * Asks one question.
   * @throws {@link RefusedError} where the server refuses, is gone, or does not answer in time
   */
  async ask<Kind extends keyof Results>(request: Request & { readonly kind: Kind }): Promise<Results[Kind]> {
    this.#asked += 1;
    const ask = this.#asked;
    const timer = setTimeout(() => this.#fail(ask, null), ANSWER_WITHIN_MS);
    const answered = new Promise<Results[keyof Results]>((resolve, reject) => {
      this.#pending.set(ask, { resolve, reject });
    }).finally(() => clearTimeout(timer));
    this.#hot.send(ASK_EVENT, { ask, ...request });
    const result = await answered;
    if (isFolder(result)) this.#folder.value = result;
    return result as Results[Kind];
  }

  #take(answer: Answer): void {
    if ('refused' in answer) this.#fail(answer.ask, answer.refused);
    else this.#pending.get(answer.ask)?.resolve(answer.result);
    this.#pending.delete(answer.ask);
  }

  #fail(ask: number, refusal: Refusal | null): void {
    this.#pending.get(ask)?.reject(new RefusedError(refusal));
    this.#pending.delete(ask);
  }
}

const isFolder = (result: object): result is FolderState => 'revision' in result;
