/** What is counted in a page from its birth; times in milliseconds since its navigation. */
export interface Counts {
  readonly draws: number;
  /** Tasks of rendering in which something was drawn. */
  readonly frames: number;
  readonly programs: number;
  readonly uploads: number;
  /** Start and length of each task of more than 50 ms. */
  readonly tasks: readonly (readonly [at: number, length: number])[];
  /** Sum of all layout shifts that no input explains. */
  readonly shift: number;
}

/** How an act was answered, in milliseconds after its event. */
export interface Answer {
  /** What was waited for is in the document; as `paint` where nothing was. */
  readonly shown: number;
  /** The frame after that is painted. */
  readonly paint: number;
  /** The last draw or long task. */
  readonly settled: number;
  readonly draws: number;
  readonly frames: number;
}

export interface Meter {
  counts(): Counts;
  /** The time since when nothing is drawn and no long task runs, once that has lasted for `stillMs`. */
  quiet(stillMs: number): Promise<number>;
  /**
   * Waits for an event.
   * @param until a selector of what answers it; empty: the next frame does
   */
  listen(type: string, until: string): void;
  /** The answer to the event, once all is quiet. */
  answer(): Promise<Answer>;
  /** Starts to note when frames come. */
  watchFrames(): void;
  /** Milliseconds between the frames since then. */
  frameTimes(): number[];
}

declare global {
  interface Window {
    meter: Meter;
  }
}

/** Runs in the page before all else, so that all of it must stand in this one function. */
export function installMeter(): void {
  const counts = { draws: 0, frames: 0, programs: 0, uploads: 0, shift: 0 };
  const tasks: [number, number][] = [];
  let lastDraw = 0;
  let isInFrame = false;

  const wrap = (name: string, before: () => void) => {
    const gl = WebGL2RenderingContext.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
    const original = gl[name] as (...args: unknown[]) => unknown;
    gl[name] = function (this: unknown, ...args: unknown[]) {
      before();
      return original.apply(this, args);
    };
  };
  const onDraw = () => {
    counts.draws++;
    lastDraw = performance.now();
    if (isInFrame) return;
    isInFrame = true;
    counts.frames++;
    queueMicrotask(() => {
      isInFrame = false;
    });
  };
  for (const name of ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced'])
    wrap(name, onDraw);
  for (const name of ['texImage2D', 'texSubImage2D']) wrap(name, () => counts.uploads++);
  wrap('linkProgram', () => counts.programs++);

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[])
      if (!entry.hadRecentInput) counts.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });

  const lastBusy = () => Math.max(lastDraw, ...tasks.map(([at, length]) => at + length));
  const painted = () =>
    new Promise<number>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      }),
    );
  const shown = (until: string) =>
    new Promise<void>((resolve) => {
      const isThere = () => document.querySelector(until) !== null;
      if (until === '' || isThere()) return resolve();
      const observer = new MutationObserver(() => {
        if (!isThere()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });

  let answer: Promise<Answer> = Promise.reject(new Error('nothing was listened for'));
  answer.catch(() => {});
  const stillSince = async (from: number, stillMs: number) => {
    for (;;) {
      const since = Math.max(from, lastBusy());
      if (performance.now() - since >= stillMs) return since;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };
  const answered = async (event: Event, until: string): Promise<Answer> => {
    const { timeStamp: at } = event;
    const { draws, frames } = counts;
    await shown(until);
    const shownAt = performance.now();
    const paintedAt = await painted();
    const settledAt = await stillSince(paintedAt, 400);
    return {
      shown: (until === '' ? paintedAt : shownAt) - at,
      paint: paintedAt - at,
      settled: settledAt - at,
      draws: counts.draws - draws,
      frames: counts.frames - frames,
    };
  };

  let frames: number[] | null = null;
  window.meter = {
    counts: () => ({ ...counts, tasks }),
    quiet: (stillMs) => stillSince(0, stillMs),
    listen: (type, until) => {
      answer = new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`no answer to ${type}, ${until || 'the next frame'}`)), 60_000);
        addEventListener(type, (event) => answered(event, until).then(resolve, reject), {
          capture: true,
          once: true,
        });
      });
    },
    answer: () => answer,
    watchFrames: () => {
      const times: number[] = [];
      frames = times;
      const note = (at: number) => {
        if (frames !== times) return;
        times.push(at);
        requestAnimationFrame(note);
      };
      requestAnimationFrame(note);
    },
    frameTimes: () => {
      const times = frames ?? [];
      frames = null;
      return times.slice(1).map((at, i) => at - (times[i] ?? at));
    },
  };
}
