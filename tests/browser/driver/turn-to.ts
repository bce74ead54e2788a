import type { AtlasPage } from './atlas-page';

/**
 * Turns an open atlas to the story at another address, as Back and Forward do: nothing is loaded anew. Dialogs and
 * folds are closed, and Tab begins at the top. The map is there at once, as motion is reduced from here on; it goes
 * nowhere where the address tells neither a camera nor what is to be shown.
 * @param path what stands after the site's address, as in `?feature=gwadar#9/25.1/62.3`; renderer and language stay
 */
export async function turnTo({ page }: AtlasPage, path: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(turn, path);
}

async function turn(path: string): Promise<void> {
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('#map details[open]')) fold.open = false;
  document.querySelector<HTMLElement>('main [role=tab]')?.click();
  const to = new URL(path, location.origin + location.pathname);
  for (const kept of ['map', 'lang']) {
    const value = new URLSearchParams(location.search).get(kept);
    if (value !== null) to.searchParams.set(kept, value);
  }
  history.pushState(null, '', to);
  dispatchEvent(new PopStateEvent('popstate'));
  // All that hears of it is drawn with the next pictures; the map hears of it when the page is painted.
  for (let pictures = 0; pictures < 4; pictures++) await new Promise(requestAnimationFrame);
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
}
