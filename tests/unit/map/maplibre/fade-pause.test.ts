import { expect, test } from 'vitest';
import { FADE_MS, FadePause } from '../../../../src/map/maplibre/fade-pause';

test.each(['idle', 'movestart'])(
  'what the reader changes comes and goes without fading, until "%s"',
  (event) => {
    const listeners = new Map<string, () => void>();
    const map = {
      _fadeDuration: FADE_MS,
      on: (name: string, listener: () => void) => listeners.set(name, listener),
      off: (name: string) => listeners.delete(name),
    };
    const pause = new FadePause(map as never);
    pause.start();
    pause.start();
    expect(map._fadeDuration).toBe(0);
    listeners.get(event)?.();
    expect(map._fadeDuration).toBe(FADE_MS);
    expect([...listeners]).toEqual([]);
  },
);
