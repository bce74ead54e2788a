import { DataAnswerer } from '../../../../src/data/worker/answer-data';
import type { DataWorker } from '../../../../src/data/worker/data-client';
import type { DataRequest, DataResponse } from '../../../../src/data/worker/data-protocol';

/** A worker without a thread; it answers like the real one, or not at all. */
export class FakeWorker implements DataWorker {
  onmessage: DataWorker['onmessage'] = null;
  onerror: DataWorker['onerror'] = null;
  isEnded = false;
  readonly #answerer = new DataAnswerer();
  readonly #answers: boolean;

  constructor({ answers = true } = {}) {
    this.#answers = answers;
  }

  postMessage(message: unknown): void {
    const { number, ...asked } = structuredClone(message) as DataRequest;
    if (!this.#answers) return;
    this.#answerer
      .answer(asked, (readBytes, features) => this.#send({ number, kind: 'progress', readBytes, features }))
      .then(
        (answer) => this.#send({ number, kind: 'answer', answer }),
        (error: unknown) => this.#send({ number, kind: 'failed', message: String(error) }),
      );
  }

  terminate(): void {
    this.isEnded = true;
  }

  #send(data: DataResponse): void {
    if (!this.isEnded) this.onmessage?.({ data: structuredClone(data) } as MessageEvent<DataResponse>);
  }
}
