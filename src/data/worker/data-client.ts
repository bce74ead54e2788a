import type { DataAnswers, DataQuestion, DataRequest, DataResponse } from './data-protocol';

/** Reading one file may take so long; then it is ended. */
const MAX_READ_MS = 120_000;

/** Why a file was not read, other than for what it holds. */
export type DataFailure =
  /** The reader ended it. */
  | 'cancelled'
  /** It took longer than {@link MAX_READ_MS}. */
  | 'too-slow'
  /** The worker could not be started, or broke down, as where the memory ends. */
  | 'broken';

/** Thrown where a question gets no answer. */
export class DataError extends Error {
  readonly failure: DataFailure;

  constructor(failure: DataFailure, message: string = failure) {
    super(message);
    this.failure = failure;
  }
}

/** What of a worker is used here. */
export type DataWorker = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((event: MessageEvent<DataResponse>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: DataError) => void;
  readonly progress?: ((readBytes: number, features: number) => void) | undefined;
}

/** Starts the worker that reads a file. */
const startDataWorker = (): DataWorker =>
  new Worker(new URL('./data-worker.ts', import.meta.url), { type: 'module' });

/** Asks the worker of one file. A worker holds one file, and ends with it. */
export class DataClient {
  readonly #worker: DataWorker;
  readonly #waiting = new Map<number, Waiting>();
  #number = 0;
  #ended: DataFailure | null = null;

  constructor(worker: DataWorker = startDataWorker()) {
    this.#worker = worker;
    worker.onmessage = ({ data }) => this.#receive(data);
    worker.onerror = (event) => {
      console.warn('The worker that reads data broke down:', event.message);
      this.end('broken');
    };
  }

  /** @throws DataError */
  ask<Q extends DataQuestion>(
    question: Q,
    input: DataAnswers[Q][0],
    progress?: (readBytes: number, features: number) => void,
  ): Promise<DataAnswers[Q][1]> {
    if (this.#ended !== null) return Promise.reject(new DataError(this.#ended));
    this.#number += 1;
    const number = this.#number;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject, progress });
      this.#worker.postMessage({ number, question, input } satisfies DataRequest<Q>);
    });
  }

  /** Reads a file, and ends that where it takes too long. */
  async read(
    input: DataAnswers['read'][0],
    progress?: (readBytes: number, features: number) => void,
    maxMs: number = MAX_READ_MS,
  ): Promise<DataAnswers['read'][1]> {
    const timer = setTimeout(() => this.end('too-slow'), maxMs);
    try {
      return await this.ask('read', input, progress);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Ends the worker, also in the middle of what it does. */
  end(failure: DataFailure = 'cancelled'): void {
    if (this.#ended !== null) return;
    this.#ended = failure;
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(new DataError(failure));
    this.#waiting.clear();
  }

  #receive(response: DataResponse): void {
    const waiting = this.#waiting.get(response.number);
    if (waiting === undefined) return;
    if (response.kind === 'progress') {
      waiting.progress?.(response.readBytes, response.features);
      return;
    }
    this.#waiting.delete(response.number);
    if (response.kind === 'failed') waiting.reject(new DataError('broken', response.message));
    else waiting.resolve(response.answer as never);
  }
}
