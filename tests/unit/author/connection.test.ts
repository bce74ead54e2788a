import { describe, expect, test, vi } from 'vitest';
import { AuthorConnection, RefusedError } from '../../../src/author/connection';
import { ANSWER_EVENT, ASK_EVENT, CHANGED_EVENT } from '../../../src/author/protocol';

const FOLDER = { revision: 1, issues: [], mendable: [], undo: null, redo: null };

/** A hot channel that is played by hand. */
function channel() {
  const listeners = new Map<string, (data: unknown) => void>();
  const sent: { event: string; data: unknown }[] = [];
  return {
    sent,
    send: (event: string, data: unknown) => sent.push({ event, data }),
    on: (event: string, listener: (data: unknown) => void) => listeners.set(event, listener),
    receive: (event: string, data: unknown) => listeners.get(event)?.(data),
  };
}

describe('a question', () => {
  test('gets the answer of its number, in whatever order they come', async () => {
    const hot = channel();
    const connection = new AuthorConnection(hot);
    const first = connection.ask({ kind: 'changes' });
    const second = connection.ask({ kind: 'state' });
    expect(hot.sent.map(({ event, data }) => [event, data])).toEqual([
      [ASK_EVENT, { ask: 1, kind: 'changes' }],
      [ASK_EVENT, { ask: 2, kind: 'state' }],
    ]);
    hot.receive(ANSWER_EVENT, { ask: 2, result: FOLDER });
    hot.receive(ANSWER_EVENT, { ask: 1, result: [] });
    expect(await second).toEqual(FOLDER);
    expect(await first).toEqual([]);
    expect(connection.folder.value).toEqual(FOLDER);
  });

  test('that is refused says why', async () => {
    const hot = channel();
    const asked = new AuthorConnection(hot).ask({ kind: 'undo' });
    hot.receive(ANSWER_EVENT, { ask: 1, refused: { why: 'disk', message: 'no space left' } });
    await expect(asked).rejects.toEqual(new RefusedError({ why: 'disk', message: 'no space left' }));
  });

  test('is not waited for when the server goes, or is silent', async () => {
    vi.useFakeTimers();
    const hot = channel();
    const connection = new AuthorConnection(hot);
    const cut = connection.ask({ kind: 'state' });
    hot.receive('vite:ws:disconnect', {});
    await expect(cut).rejects.toMatchObject({ refusal: null });
    const silent = connection.ask({ kind: 'state' });
    vi.advanceTimersByTime(30_000);
    await expect(silent).rejects.toMatchObject({ refusal: null });
    vi.useRealTimers();
  });
});

test('a change by another page or an editor is told', () => {
  const hot = channel();
  const connection = new AuthorConnection(hot);
  hot.receive(CHANGED_EVENT, { ...FOLDER, revision: 7 });
  expect(connection.folder.value?.revision).toBe(7);
});
