import type { AtlasPage } from './atlas-page';

/**
 * Brings an atlas in English back to the story, or to another address, as Back and Forward do: without loading the page
 * anew. What lies over the map, the table and dialogs are closed, the sheet stands half open. Lists that were unfolded
 * stay so.
 */
export function goHome({ page }: Pick<AtlasPage, 'page'>, search = ''): Promise<void> {
  return page.evaluate(putBack, search);
}

/** Runs in the page, so that all of it must stand in this one function. */
async function putBack(search: string): Promise<void> {
  const button = (name: string) =>
    [...document.querySelectorAll<HTMLButtonElement>('button, [role=tab]')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name && one.checkVisibility(),
    );
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('.map-about[open]')) menu.open = false;
  for (const name of ['Close the description', 'Close “What is here?”', 'Close the table', 'As a legend'])
    button(name)?.click();

  const kept = new URLSearchParams(location.search);
  const [path = '', camera = ''] = search.split('#');
  const next = new URLSearchParams(path);
  for (const name of ['map', 'lang', 'theme']) next.set(name, kept.get(name) ?? '');
  for (const [name, value] of [...next]) if (value === '' && name !== 'layers') next.delete(name);
  history.replaceState(null, '', `?${next}${camera && `#${camera}`}`);
  dispatchEvent(new PopStateEvent('popstate'));
  await drawn();

  if (!path.includes('feature=') && !path.includes('claim=')) button('Story')?.click();
  if (button('Make the panel taller')?.disabled) button('Make the panel shorter')?.click();
  else if (button('Make the panel shorter')?.disabled) button('Make the panel taller')?.click();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await drawn();

  async function drawn(): Promise<void> {
    for (let pictures = 0; pictures < 2; pictures++) await new Promise(requestAnimationFrame);
  }
}
