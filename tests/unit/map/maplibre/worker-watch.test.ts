import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WorkerWatch } from '../../../../src/map/maplibre/worker-watch';

const page = { hidden: false };
/** The element that the map is drawn in, as far as it is looked at. */
const container = Object.assign(Object.create(null), { clientWidth: 800 });

const A_MINUTE_MS = 60_000;
const never = () => new Promise<void>(() => {});

beforeEach(() => {
  page.hidden = false;
  container.clientWidth = 800;
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a worker that answers is kept', async () => {
  const giveUp = vi.fn();
  const watch = new WorkerWatch(() => Promise.resolve(), giveUp, container);
  expect(await watch.check()).toBe(true);
  watch.doubt();
  await vi.advanceTimersByTimeAsync(A_MINUTE_MS);
  expect(giveUp).not.toHaveBeenCalled();
});

test('one that is silent is given up, once', async () => {
  const giveUp = vi.fn();
  void new WorkerWatch(never, giveUp, container).check();
  await vi.advanceTimersByTimeAsync(A_MINUTE_MS);
  expect(giveUp).toHaveBeenCalledOnce();
});

test('one that could not be made is given up at once', async () => {
  const giveUp = vi.fn();
  const refused = () => Promise.reject(new Error('no workers here'));
  expect(await new WorkerWatch(refused, giveUp, container).check()).toBe(false);
  expect(giveUp).toHaveBeenCalledOnce();
});

test('one that was ended after its first answer is given up', async () => {
  const giveUp = vi.fn();
  let ended = false;
  const watch = new WorkerWatch(() => (ended ? never() : Promise.resolve()), giveUp, container);
  await watch.check();
  ended = true;
  void watch.check();
  await vi.advanceTimersByTimeAsync(A_MINUTE_MS);
  expect(giveUp).toHaveBeenCalledOnce();
});

test('where something went wrong the answer must come soon', async () => {
  const [slow, troubled] = [vi.fn(), vi.fn()];
  void new WorkerWatch(never, slow, container).check();
  new WorkerWatch(never, troubled, container).doubt();
  await vi.advanceTimersByTimeAsync(4_000);
  expect(slow).not.toHaveBeenCalled();
  expect(troubled).toHaveBeenCalledOnce();
});

test.each([
  { where: 'in the background', hide: () => Object.assign(page, { hidden: true }) },
  { where: 'in a folded part of a page', hide: () => Object.assign(container, { clientWidth: 0 }) },
])('a page $where has time', async ({ hide }) => {
  const giveUp = vi.fn();
  hide();
  void new WorkerWatch(never, giveUp, container).check();
  await vi.advanceTimersByTimeAsync(A_MINUTE_MS);
  expect(giveUp).not.toHaveBeenCalled();
});

test('a worker that has been replaced owes no answer', async () => {
  const giveUp = vi.fn();
  const watch = new WorkerWatch(never, giveUp, container);
  void watch.check();
  watch.end();
  await vi.advanceTimersByTimeAsync(A_MINUTE_MS);
  expect(giveUp).not.toHaveBeenCalled();
});
