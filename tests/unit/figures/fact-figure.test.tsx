import { describe, expect, test } from 'vitest';
import type { FigureFacts, FigureRow } from '../../../src/content/figure';
import { sumsByYear } from '../../../src/figures/columns-drawing';
import { DRAWING_WIDTH_PX, drawingRoom, labelWidth } from '../../../src/figures/drawing-room';
import { FactFigure } from '../../../src/figures/fact-figure';
import type { FigureParts } from '../../../src/figures/figure-parts';
import { barsOf } from '../../../src/figures/rows-drawing';
import { LANGUAGES, smallExplorer } from '../small-explorer';

const FACTS: FigureFacts = {
  figures: {
    debt: {
      id: 'debt',
      form: 'rows',
      unit: 'percent',
      rows: [
        { amounts: [15], sources: ['s1'] },
        { amounts: [30], feature: 'gwadar', sources: ['s1', 's2'] },
      ],
    },
  },
  texts: {
    en: {
      debt: {
        title: 'The debt',
        text: 'In shares.',
        points: [
          { label: 'In 2019', words: 'Half of that of 2022' },
          { label: 'In 2022', words: 'The highest share' },
        ],
      },
    },
  },
};

const PARTS: FigureParts = {
  Place: ({ id, children }) => <a href={`#${id}`}>{children}</a>,
  Sources: ({ ids }) => <>{`(${ids.join(', ')})`}</>,
  isOpen: true,
};

describe.each(LANGUAGES)('in %s', (lang) => {
  const { render } = smallExplorer(lang);
  const shown = (id: string) => render(<FactFigure id={id} facts={FACTS} {...PARTS} />);

  test('a picture has its title, its bars, its table and its sources', () => {
    const figure = shown('debt');
    expect(figure.text).toContain('The debt In shares.');
    expect(figure.texts('td')).toEqual(
      expect.arrayContaining(['In 2022', expect.stringContaining('30'), 'The highest share (s1, s2)']),
    );
    const widths = figure.all('rect').map(({ attributes }) => Number(attributes.width));
    expect(widths).toEqual([(DRAWING_WIDTH_PX - 2) / 2, DRAWING_WIDTH_PX - 2]);
    expect(figure.html).not.toContain('style=');
  });

  test('bars begin where lines begin', () => {
    const [bar] = shown('debt').all('rect');
    expect(Number(bar?.attributes.x)).toBe(lang === 'ur' ? DRAWING_WIDTH_PX / 2 : 1);
  });

  test('words that a language lacks are in English, and marked so', () => {
    expect(shown('debt').html).toMatch(/<figure[^>]* lang="en"/);
  });

  test('nothing is drawn that is not there', () => {
    expect(shown('no-such-figure').html).toBe('');
  });
});

test('a room that runs from the right mirrors places and boxes', () => {
  expect(drawingRoom('ltr').left(10, 20)).toBe(10);
  expect(drawingRoom('rtl').left(10, 20)).toBe(DRAWING_WIDTH_PX - 30);
  expect(drawingRoom('rtl').x(10)).toBe(DRAWING_WIDTH_PX - 10);
});

test('a Chinese letter is wider than others', () => {
  expect(labelWidth('瓜达尔')).toBeGreaterThan(labelWidth('Gwa'));
});

test('rows of a group are one bar, and openings of a year one column', () => {
  const rows: FigureRow[] = [
    { group: 'growth', date: '2018', amounts: [1, 2], sources: [] },
    { group: 'green', date: '2015', amounts: [3, 0], sources: [] },
    { group: 'growth', date: '2018', amounts: [4, 5], sources: [] },
  ];
  expect(barsOf(rows)).toEqual([
    { group: 'growth', amounts: [5, 7] },
    { group: 'green', amounts: [3, 0] },
  ]);
  expect(sumsByYear(rows)).toEqual([
    { year: 2015, amount: 3 },
    { year: 2018, amount: 5 },
  ]);
});
