import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';

/** The HTML standard and nothing of how markup is written; styles of elements are the explorer's own doing. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: { 'void-style': 'off', 'attribute-boolean-style': 'off', 'attribute-empty-style': 'off' },
});

/** What of a text is not valid HTML, one line each. */
export async function invalidMarkup(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, message, selector }) => `${line}: ${message} (${selector})`),
  );
}

/** The same of a page as it is rendered now. */
export const invalidNow = async (page: Page): Promise<readonly string[]> =>
  invalidMarkup(`<!doctype html>${await page.evaluate(() => document.documentElement.outerHTML)}`);

/** What is wrong with the order of a page as assistive technology finds it, one line each. */
export function structureFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
    const named = (element: Element) => `${element.tagName} ${element.className}`.trim();
    const faults: string[] = [];
    let level = 0;
    for (const heading of seen('h1, h2, h3, h4, h5, h6')) {
      const own = Number(heading.tagName.slice(1));
      if (own > level + 1) faults.push(`h${level} → h${own} “${heading.textContent}”`);
      level = own;
    }
    if (level === 0) faults.push('no heading');
    const mains = seen('main, [role=main]');
    if (mains.length !== 1) faults.push(`${mains.length} main parts`);
    const outside = (element: Element) => element.closest('main, section, article, aside, nav') === null;
    const banners = seen('header').filter(outside);
    if (banners.length > 1 || banners.some((one) => one.closest('dialog')))
      faults.push('more than one banner');
    for (const list of seen('ul, ol, dl'))
      if (list.children.length === 0) faults.push(`empty ${named(list)}`);
    for (const list of seen('dl')) {
      const terms = [...list.querySelectorAll('dt')].map((term) => term.textContent);
      if (new Set(terms).size < terms.length) faults.push(`repeated terms: ${terms.join(', ')}`);
    }
    for (const box of seen('input[type=checkbox]')) {
      const many = box.closest('ul, ol')?.querySelectorAll('input[type=checkbox]').length ?? 0;
      if (many > 1 && !box.closest('[role=group][aria-label], fieldset'))
        faults.push(`ungrouped ${named(box)}`);
    }
    const searches = seen('search, [role=search]').filter((one) => !one.hasAttribute('aria-label'));
    if (searches.length > 0) faults.push('a search without a name');
    return faults;
  });
}
