import { describe, expect, test } from 'vitest';
import { parseFailureReport, parseRequest, parseStoreAnswer } from '../../../src/offline/worker-message';

const NONSENSE = [undefined, null, 'use-now', 3, [], {}, { type: 'other' }];

describe('what a page asks of the service worker', () => {
  test('is understood', () => {
    expect(parseRequest({ type: 'use-now', more: 1 })).toEqual({ type: 'use-now' });
    expect(parseRequest({ type: 'store', fonts: ['a.woff2', 3] })).toEqual({
      type: 'store',
      fonts: ['a.woff2'],
    });
  });

  test.each([...NONSENSE, { type: 'store' }, { type: 'store', fonts: 'a' }])('is not %j', (data) => {
    expect(parseRequest(data)).toBeNull();
  });
});

describe('a report of failure', () => {
  test('is understood', () => {
    expect(parseFailureReport({ type: 'storing-failed', why: 'full' })).toEqual({
      type: 'storing-failed',
      why: 'full',
    });
  });

  test.each([...NONSENSE, { type: 'storing-failed', why: 'boredom' }])('is not %j', (data) => {
    expect(parseFailureReport(data)).toBeNull();
  });
});

describe('an answer on storing', () => {
  test.each([null, 'full', 'network'] as const)('says %j', (failure) => {
    expect(parseStoreAnswer({ failure })).toEqual({ failure });
  });

  test.each(NONSENSE)('counts as a failure when it is %j', (data) => {
    expect(parseStoreAnswer(data)).toEqual({ failure: 'network' });
  });
});
