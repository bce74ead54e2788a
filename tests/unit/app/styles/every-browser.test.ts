import { readdirSync, readFileSync } from 'node:fs';
import { type Declaration, parse, type Rule } from 'postcss';
import { describe, expect, test } from 'vitest';

const rules: Rule[] = [];
for (const path of readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.css'),
)) {
  const from = `src/${path}`;
  parse(readFileSync(from, 'utf8'), { from }).walkRules((rule) => void rules.push(rule));
}

const declarationsOf = ({ nodes }: Rule): Declaration[] => nodes.filter((node) => node.type === 'decl');
const said = (rule: Rule, property: string) =>
  declarationsOf(rule).findLast(({ prop }) => prop === property)?.value;
const where = (rule: Rule) =>
  `${rule.source?.input.from?.replace(/^.*\/src\//, 'src/')}:${rule.source?.start?.line} ${rule.selector}`;
/** Rules that break one of what follows, by file and line. */
const faults = (isFault: (rule: Rule) => boolean) => rules.filter(isFault).map(where);

/** Parts of a control, as Chromium and WebKit name them, and as Firefox does. */
const PARTS = [
  ['::-webkit-slider-thumb', '::-moz-range-thumb'],
  ['::-webkit-slider-runnable-track', '::-moz-range-track'],
] as const;

/** Properties that WebKit knows with a prefix only, at least on phones. */
const PREFIXED = ['user-select', 'text-size-adjust'];

describe('style sheets say it so that Chromium, Firefox and WebKit know it', () => {
  test('there are rules to look at', () => {
    expect(rules.length).toBeGreaterThan(300);
  });

  test('a line under text has its thickness, style and colour apart, as WebKit drops them together', () => {
    const plain = [undefined, 'none', 'underline'];
    expect(faults((rule) => !plain.includes(said(rule, 'text-decoration')))).toEqual([]);
  });

  test('no letter is set apart by style, as that cuts joined scripts', () => {
    expect(faults(({ selector }) => /::?first-letter/.test(selector))).toEqual([]);
  });

  test.each(PREFIXED)('%s stands with its -webkit- form', (property) => {
    expect(rules.some((rule) => said(rule, property) !== undefined)).toBe(true);
    expect(faults((rule) => said(rule, property) !== said(rule, `-webkit-${property}`))).toEqual([]);
  });

  test('a thumb with a border has its size with it', () => {
    const isThumb = ({ selector }: Rule) => /::-(webkit-slider|moz-range)-thumb/.test(selector);
    expect(rules.some(isThumb)).toBe(true);
    expect(
      faults(
        (rule) =>
          isThumb(rule) && said(rule, 'width') !== undefined && said(rule, 'box-sizing') !== 'border-box',
      ),
    ).toEqual([]);
  });

  test('a part that only Firefox names has a rule of its own, as WebKit drops the whole list', () => {
    expect(
      faults(({ selectors }) => selectors.length > 1 && selectors.some((one) => /::-moz-/.test(one))),
    ).toEqual([]);
  });

  test.each(PARTS)('what has a rule for %s has one for %s', (webkit, firefox) => {
    const owners = (part: string) => {
      const selectors = rules.flatMap((rule) => rule.selectors).filter((selector) => selector.endsWith(part));
      return [...new Set(selectors.map((selector) => selector.slice(0, -part.length)))].sort();
    };
    expect(owners(webkit)).not.toEqual([]);
    expect(owners(firefox)).toEqual(owners(webkit));
  });
});
