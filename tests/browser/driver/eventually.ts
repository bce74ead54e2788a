import { expect } from 'vitest';

/** Expects something of what is read again and again: slow machines take their time. */
export const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 20_000, interval: 100 });
