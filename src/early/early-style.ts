/** After so long the page is shown without its style sheet, which else holds up all that is painted. */
const STYLE_TIMEOUT_MS = 4000;

/** The first pause before the style sheet is asked for again; each one is twice as long. */
const FIRST_RETRY_MS = 2000;

/** Whether the style sheet is there to its last rule, which `styles/whole.css` holds. */
export function isStyleComplete(document: Document): boolean {
  const style = window.getComputedStyle(document.documentElement);
  return style.getPropertyValue('--atlas-styles').trim() === 'whole';
}

/** Resolves when the style sheet is there. */
export function whenStyled(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isStyleComplete(document)) return;
      document.removeEventListener('load', look, true);
      resolve();
    };
    document.addEventListener('load', look, true);
    look();
  });
}

/**
 * Takes a style sheet away that is missing, broken or late, and asks for it again until it comes.
 * @param missing called when it is first taken away
 */
export function retryStyle(document: Document, missing: () => void): void {
  let pauseMs = FIRST_RETRY_MS;
  let href: string | null = null;
  const isOurs = (target: EventTarget | null): target is HTMLLinkElement =>
    target instanceof HTMLLinkElement && target.rel === 'stylesheet' && !isStyleComplete(document);
  const giveUp = (link: HTMLLinkElement) => {
    link.remove();
    if (href === null) missing();
    href = link.href;
    window.setTimeout(ask, pauseMs);
    pauseMs *= 2;
  };
  const ask = () => {
    const address = href ?? '';
    // Past the browser's cache, which may hold the broken one.
    fetch(address, { cache: 'reload' }).then(
      (answer) => (answer.ok ? document.head.append(linkTo(document, address)) : again()),
      again,
    );
  };
  const again = () => {
    window.setTimeout(ask, pauseMs);
    pauseMs *= 2;
  };
  const judge = ({ target }: Event) => {
    if (isOurs(target)) giveUp(target);
  };
  for (const end of ['load', 'error']) document.addEventListener(end, judge, true);
  window.setTimeout(() => {
    const link = document.querySelector('link[rel=stylesheet]');
    if (isOurs(link)) giveUp(link);
  }, STYLE_TIMEOUT_MS);
}

function linkTo(document: Document, href: string): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.crossOrigin = '';
  link.href = href;
  return link;
}
