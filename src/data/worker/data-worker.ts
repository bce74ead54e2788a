import { DataAnswerer } from './answer-data';
import type { DataRequest, DataResponse } from './data-protocol';

/** The part of the scope of a worker that is used here; the types of the page know no other scope than its own. */
interface Scope {
  onmessage: ((event: { readonly data: DataRequest }) => void) | null;
  postMessage(message: DataResponse, transfer?: readonly Transferable[]): void;
}

const scope = globalThis as unknown as Scope;
const answerer = new DataAnswerer();

scope.onmessage = ({ data: { number, question, input } }) => {
  const progress = (readBytes: number, features: number) =>
    scope.postMessage({ number, kind: 'progress', readBytes, features });
  answerer.answer({ question, input }, progress).then(
    (answer) =>
      scope.postMessage({ number, kind: 'answer', answer }, answer instanceof ArrayBuffer ? [answer] : []),
    (error: unknown) => scope.postMessage({ number, kind: 'failed', message: String(error) }),
  );
};
