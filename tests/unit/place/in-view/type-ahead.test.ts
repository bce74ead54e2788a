import { describe, expect, test } from 'vitest';
import { TypeAhead } from '../../../../src/place/in-view/type-ahead';

const NAMES = ['Gilgit', 'Karakoram Highway', 'Karachi', 'Ürümqi', 'Karimabad', 'New Gwadar'];

/** Where letters lead, one after the other, with so much time between them. */
function typeAll(letters: string, gapMs: number, from = -1, names: readonly string[] = NAMES) {
  const ahead = new TypeAhead();
  let [active, nowMs] = [from, 0];
  return [...letters].map((letter) => {
    nowMs += gapMs;
    active = ahead.type(letter, names, active, nowMs) ?? active;
    return names[active];
  });
}

describe('letters typed in a list', () => {
  test('lead to the name that begins with them', () => {
    expect(typeAll('kari', 100).at(-1)).toBe('Karimabad');
    expect(typeAll('new g', 100).at(-1)).toBe('New Gwadar');
  });

  test('with a pause between them each begins anew, from the entry on and around', () => {
    expect(typeAll('kkkk', 2000)).toEqual(['Karakoram Highway', 'Karachi', 'Karimabad', 'Karakoram Highway']);
  });

  test('the same one again goes on to the next, however fast', () => {
    expect(typeAll('kkk', 100)).toEqual(['Karakoram Highway', 'Karachi', 'Karimabad']);
  });

  test('need no accents and no capitals, and know Urdu keyboards', () => {
    expect(typeAll('u', 100)).toEqual(['Ürümqi']);
    expect(typeAll('ك', 100, -1, ['گوادر', 'کاشغر'])).toEqual(['کاشغر']);
  });

  test('begin anew after another key', () => {
    const ahead = new TypeAhead();
    ahead.type('k', NAMES, -1, 0);
    ahead.end();
    expect(ahead.isUnderWay(10)).toBe(false);
    expect(ahead.type('n', NAMES, 1, 10)).toBe(NAMES.indexOf('New Gwadar'));
  });

  test('that no name begins with lead nowhere', () => {
    expect(new TypeAhead().type('z', NAMES, 2, 0)).toBeNull();
    expect(new TypeAhead().type('k', [], -1, 0)).toBeNull();
  });
});
