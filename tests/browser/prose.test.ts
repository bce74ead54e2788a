import { beforeAll, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { openAtlas } from './driver/open-atlas';

let atlas: AtlasPage;

beforeAll(async () => {
  atlas = await openAtlas({ path: '?chapter=the-road', map: 'svg' });
});

test('what is copied reads as what is seen: no word for screen readers, no space lost', async () => {
  const { page } = atlas;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => {
    const prose = document.querySelector('.prose');
    if (prose) window.getSelection()?.selectAllChildren(prose);
  });
  await page.keyboard.press('ControlOrMeta+C');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const seen = await page.evaluate(() => {
    const copy = document.querySelector('.prose')?.cloneNode(true);
    if (!(copy instanceof HTMLElement)) throw new Error('there is no prose');
    for (const unseen of copy.querySelectorAll('.unseen, details > :not(summary)')) unseen.remove();
    return copy.textContent;
  });
  expect(copied.replace(/\s+/g, '')).toBe(seen.replace(/\s+/g, ''));
  expect(copied).not.toContain('verdict');
  expect(copied.match(/\S{60,}/)).toBeNull();
});

test.each([
  ['the-road', 'en'],
  ['the-road', 'zh'],
  ['the-road', 'ur'],
] as const)('no line of "%s" in %s parts a mark from its words or its punctuation', async (chapter, lang) => {
  const { page } = await openAtlas({ path: `?chapter=${chapter}`, lang, map: 'svg' });
  expect(await page.evaluate(partedMarks)).toEqual([]);
});

/** Sets the prose at many widths; returns each mark that stands on another line than the character beside it. */
function partedMarks(): string[] {
  const prose = document.querySelector<HTMLElement>('.prose');
  if (!prose) return ['there is no prose'];
  const found: string[] = [];
  const joined = /^[^\s\p{L}\p{N}([{“‘（《]/u;
  for (let width = 240; width <= 420; width += 9) {
    prose.style.inlineSize = `${width}px`;
    for (const mark of prose.querySelectorAll('.claim-link .verdict-mark')) {
      const link = mark.closest('.claim-link');
      if (!link) continue;
      const box = mark.getBoundingClientRect();
      const words = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
      const first = words.nextNode();
      let last = first;
      for (let node = first; node && !node.parentElement?.closest('.unseen'); node = words.nextNode())
        last = node;
      const after = link.nextSibling;
      const beside = [
        last && rectOf(last, (last.textContent ?? '').trimEnd().length - 1),
        after && joined.test(after.textContent ?? '') && rectOf(after, 0),
      ];
      for (const one of beside)
        if (one && (one.bottom < box.top || one.top > box.bottom))
          found.push(`${width} px: ${link.textContent}${after?.textContent?.slice(0, 12)}`);
    }
  }
  prose.style.inlineSize = '';
  return found;

  function rectOf(node: Node, at: number): DOMRect {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect();
  }
}

test('the words of a corridor run on over the end of a line', async () => {
  const { page } = await openAtlas({ path: '?chapter=five-corridors', map: 'svg' });
  const wrapped = await page.evaluate(() => {
    const prose = document.querySelector<HTMLElement>('.prose');
    const links = [...document.querySelectorAll('.prose .layer-link')];
    if (!prose) return 0;
    let most = 0;
    for (let width = 240; width <= 420; width += 9) {
      prose.style.inlineSize = `${width}px`;
      most = Math.max(most, links.filter((link) => link.getClientRects().length > 1).length);
    }
    return most;
  });
  expect(wrapped).toBeGreaterThan(0);
});
