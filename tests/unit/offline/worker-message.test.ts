import { describe, expect, test } from 'vitest';
import { asFailureReport, asRequest, asStoreAnswer } from '../../../src/offline/worker-message';

const NONSENSE = [undefined, null, 'use-now', 3, [], {}, { type: 'other' }];

describe('what a page asks of the service worker', () => {
  test('is understood', () => {
    expect(asRequest({ type: 'use-now', more: 1 })).toEqual({ type: 'use-now' });
    expect(asRequest({ type: 'store', fonts: ['a.woff2', 3] })).toEqual({
      type: 'store',
      fonts: ['a.woff2'],
    });
  });

  test.each([...NONSENSE, { type: 'store' }, { type: 'store', fonts: 'a' }])('is not %j', (data) => {
    expect(asRequest(data)).toBeNull();
  });
});

describe('a report of failure', () => {
  test('is understood', () => {
    expect(asFailureReport({ type: 'storing-failed', why: 'full' })).toEqual({
      type: 'storing-failed',
      why: 'full',
    });
  });

  test.each([...NONSENSE, { type: 'storing-failed', why: 'boredom' }])('is not %j', (data) => {
    expect(asFailureReport(data)).toBeNull();
  });
});

describe('an answer on storing', () => {
  test.each([null, 'full', 'network'] as const)('says %j', (failure) => {
    expect(asStoreAnswer({ failure })).toEqual({ failure });
  });

  test.each(NONSENSE)('counts as a failure when it is %j', (data) => {
    expect(asStoreAnswer(data)).toEqual({ failure: 'network' });
  });
});
