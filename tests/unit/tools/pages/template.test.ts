import { describe, expect, test } from 'vitest';
import { fillTemplate } from '../../../../tools/pages/template';

const TEMPLATE = `<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8">
<!--atlas:head--><title>Old</title><!--/atlas:head--><link rel="icon" href="./icon.svg">
<link rel="modulepreload" href="./assets/a.js"><link rel="preload" as="font" href="./assets/f.woff2">
<script type="module" src="./assets/a.js"></script></head>
<body><div id="app" hidden><!--atlas:app--></div><!--atlas:story--></body></html>`;

const PARTS = {
  lang: 'ur',
  dir: 'rtl',
  root: '../',
  head: '<title>نیا $1</title>',
  app: '<p>begins</p>',
  story: '<main><a href="./places.html">Places</a></main>',
} as const;

describe('the template of the pages', () => {
  const page = fillTemplate(TEMPLATE, PARTS);

  test('says language, direction and where the root is', () => {
    expect(page).toContain('<html lang="ur" dir="rtl" data-root="../" data-speaks="ur">');
    expect(fillTemplate(TEMPLATE, { ...PARTS, root: './' })).not.toContain('data-speaks');
  });

  test('leads to the root from its own tags, and leaves the links of what is put in', () => {
    expect(page).toContain('href="../icon.svg"');
    expect(page).toContain('src="../assets/a.js"');
    expect(page).toContain('<a href="./places.html">');
  });

  test('puts head, explorer and story in their places, as they are', () => {
    expect(page).toContain('<title>نیا $1</title>');
    expect(page).not.toContain('Old');
    expect(page).toContain('<div id="app" hidden=""><p>begins</p></div><main>');
    expect(page).not.toContain('atlas:');
  });

  test('leaves the explorer out of a page that has none, but for the faces', () => {
    const head = '<script type="application/ld+json">{"name": "a"}</script>';
    const plain = fillTemplate(TEMPLATE, { ...PARTS, head, app: null });
    expect(plain).not.toMatch(/id="app"|<script type="module"|modulepreload/);
    expect(plain).toContain(head);
    expect(plain).toContain('assets/f.woff2');
  });

  test('names the place that a template lacks', () => {
    expect(() => fillTemplate(TEMPLATE.replace('<!--atlas:story-->', ''), PARTS)).toThrow(
      'index.html has no <!--atlas:story-->',
    );
  });
});
