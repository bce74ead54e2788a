import { describe, expect, test } from 'vitest';
import { refuseInline } from '../../../../tools/serve/security-plugin';

const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>A</title>${head}</head><body>${body}</body></html>`;

describe('what the content security policy would silence', () => {
  test.each([
    ['a script', page('<script>go()</script>'), '<script>'],
    ['a module', page('<script type="module">go()</script>'), '<script type="module">'],
    ['a style sheet', page('', '<style>p { color: red }</style>'), '<style>'],
    ['a style', page('<p style="color: red">A</p>'), '<p style="color: red">'],
    ['a handler', page('<p onclick="go()">A</p>'), '<p onclick="go()">'],
    ['what is hidden from script', page('<noscript><p style="a: b">A</p></noscript>'), '<p style="a: b">'],
  ])('%s in the page fails the build', (_what, html, found) => {
    expect(() => refuseInline(html, 'a.html')).toThrow(`a.html: inline ${found} is not allowed`);
  });

  test.each([
    [
      'scripts and styles of files',
      page('<script src="a.js"></script>', '<link rel="stylesheet" href="a.css">'),
    ],
    ['data', page('<script type="application/ld+json">{"style=": "<style>"}</script>')],
    ['comments and words', page('<!-- <script>go()</script> --><p title="onclick=go()">style=1</p>')],
  ])('%s may stand there', (_what, html) => {
    expect(() => refuseInline(html, 'a.html')).not.toThrow();
  });
});
