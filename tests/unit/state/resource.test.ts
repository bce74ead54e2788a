import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LATE_MS, outcome, resource, settled } from '../../../src/state/resource';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

interface Answer {
  readonly resolve: (value: string) => void;
  readonly reject: (error: Error) => void;
}

/** A part of the atlas whose host answers when the test says so. */
function host() {
  const asked: Answer[] = [];
  const ask = () => new Promise<string>((resolve, reject) => asked.push({ resolve, reject }));
  return { part: resource(ask), asked };
}

const soon = () => vi.advanceTimersByTimeAsync(0);

test('is asked for once, however often it is wanted', async () => {
  const { part, asked } = host();
  part.load();
  part.load();
  asked[0]?.resolve('here');
  await soon();
  part.load();
  expect(asked).toHaveLength(1);
  expect(part.state.value).toEqual({ kind: 'ready', value: 'here' });
});

test('forgets a failure: the next asks again, and after the second the page may be loaded again', async () => {
  const { part, asked } = host();
  for (const remedy of ['retry', 'reload', 'reload']) {
    part.load();
    asked.at(-1)?.reject(new Error('no network'));
    await soon();
    expect(part.state.value).toEqual({ kind: 'failed', remedy });
  }
  part.load();
  expect(part.state.value).toEqual({ kind: 'loading' });
  asked.at(-1)?.resolve('here');
  await soon();
  expect(part.state.value).toEqual({ kind: 'ready', value: 'here' });
});

test('what hangs is late, may be asked for again, and comes with whichever answers first', async () => {
  const { part, asked } = host();
  part.load();
  await vi.advanceTimersByTimeAsync(LATE_MS - 1);
  expect(part.state.value.kind).toBe('loading');
  await vi.advanceTimersByTimeAsync(1);
  expect(part.state.value.kind).toBe('late');
  part.load();
  expect(asked).toHaveLength(2);
  asked[0]?.resolve('first');
  await soon();
  asked[1]?.reject(new Error('no network'));
  await soon();
  expect(part.state.value).toEqual({ kind: 'ready', value: 'first' });
});

test('a failure of what nobody waits for any longer changes nothing', async () => {
  const { part, asked } = host();
  part.load();
  await vi.advanceTimersByTimeAsync(LATE_MS);
  part.load();
  asked[0]?.reject(new Error('no network'));
  await soon();
  expect(part.state.value.kind).toBe('loading');
});

test('who waits for news hears of lateness, who waits for the end does not', async () => {
  const { part, asked } = host();
  const news = settled(part);
  let end: unknown;
  void outcome(part).then(({ kind }) => {
    end = kind;
  });
  await vi.advanceTimersByTimeAsync(LATE_MS);
  expect((await news).kind).toBe('late');
  expect(end).toBeUndefined();
  asked.at(-1)?.resolve('here');
  await soon();
  expect(end).toBe('ready');
});
