import type { StyleRules } from './style-rules';

// Each of these runs in the page, so that all of it must stand in one function.

/** Declarations and lists of selectors that the browser does not know. */
export function unknownStyles({ declarations, selectors }: StyleRules): string[] {
  return [
    ...declarations
      .filter(({ ways }) => !ways.some(([property, value]) => CSS.supports(property, value)))
      .map(({ text }) => text),
    ...selectors.filter((selector) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`${selector} {}`);
      return sheet.cssRules.length === 0;
    }),
  ];
}

/** Links that neither a line nor a colour tells from the text around them. */
export function linksLikeText(): string[] {
  const links = [...document.querySelectorAll('.prose a[href], .feature a[href], .pages main a[href]')];
  if (links.length < 3) throw new Error(`only ${links.length} links`);
  const colourOf = (element: Element) => getComputedStyle(element).color;
  return links
    .filter((link) => {
      const { textDecorationLine, textDecorationColor } = getComputedStyle(link);
      const isLined = textDecorationLine.includes('underline') && !/[,/] 0\)$/.test(textDecorationColor);
      return !isLined && link.parentElement && colourOf(link) === colourOf(link.parentElement);
    })
    .map((link) => `${link.className}: ${link.textContent}`);
}

/** How far the page can be scrolled to the side, in pixels. */
export function scrollsSideways(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}

/**
 * Puts the rules for paper into force, and those for the screen out of it, as no driver of these browsers does, and
 * says what is then seen.
 */
export async function printAsPaper(): Promise<{ app: string; handout: string; ink: string }> {
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSMediaRule)
        rule.media.mediaText = rule.media.mediaText.replace(/\b(print|screen)\b/g, (medium) =>
          medium === 'print' ? 'all' : 'not all',
        );
  for (const patience of Array(50).keys()) {
    // It is loaded when the page has time.
    dispatchEvent(new Event('beforeprint'));
    if (document.querySelector('#handout')) break;
    await new Promise((resolve) => setTimeout(resolve, 10 * patience));
  }
  const displayOf = (selector: string) => {
    const element = document.querySelector(selector);
    return element ? getComputedStyle(element).display : 'missing';
  };
  return {
    app: displayOf('#app'),
    handout: displayOf('#handout'),
    ink: getComputedStyle(document.body).color,
  };
}
