import onlineBasemap from 'virtual:online-basemap';
import { render } from 'preact';
import { hasText } from '../content/prose';
import { activate, isPainted, readingPosition, restoreReadingPosition } from '../early/activate';
import { isTooOld } from '../early/browser-age';
import { captureEarlyInput } from '../early/early-input';
import { whenStyled } from '../early/early-style';
import { followPageTranslation } from '../early/page-translation';
import { siteRoot } from '../early/site-root';
import { settled } from '../state/resource';
import type { Explorer } from '../ui/context';
import { keepFocus } from '../ui/keep-focus';
import { App } from './app';
import type { BoundExplorer } from './bind-explorer';
import { bindMap } from './bind-map';
import { bindTitle } from './bind-title';
import { keepFirstPicture } from './first-picture';
import { Providers } from './providers';

/**
 * Puts the explorer in the place of the plain page, once its words and its style have come, and then draws the map.
 * Rejects where the plain page serves the reader better.
 */
export async function showExplorer(
  { contexts, slot, printer, ready }: BoundExplorer,
  window: Window,
): Promise<void> {
  const { document } = window;
  // The plain page says so.
  if (isTooOld(window)) return;
  await Promise.all([ready, whenStyled(document)]);
  const { explorer } = contexts;
  bindTitle(explorer, document);
  const embedded = explorer.state.appearance.embedded.peek();
  const View = embedded ? (await import('./embedded/embedded-atlas')).EmbeddedAtlas : App;
  const root = document.getElementById('app');
  if (root === null) throw new Error('The page has no element "app"');
  if (readingPosition(document) !== null) await storyToRead(explorer);
  const place = embedded ? null : readingPosition(document);
  if (place !== null) explorer.state.showChapter(place.chapter);
  const redo = captureEarlyInput(root);
  followPageTranslation(root);
  // What was painted for another view would leave attributes of its elements behind.
  if (!isPainted(document)) root.replaceChildren();
  const putBackPicture = keepFirstPicture(root);
  render(
    <Providers contexts={contexts}>
      <View
        map={slot.handle}
        status={slot.status}
        drawn={slot.drawn}
        orientation={slot.orientation}
        onContainer={slot.mount}
      />
    </Providers>,
    root,
  );
  putBackPicture();
  // In a frame, the page around it is printed.
  if (!embedded) printer.bind(contexts);
  keepFocus(root);
  activate(document, root, document.getElementById('story'));
  if (place !== null) restoreReadingPosition(root, place);
  redo();
  if (import.meta.hot && !embedded) {
    const { bindAuthor } = await import('../author/bind-author');
    bindAuthor({ explorer, map: slot.handle, drawn: slot.drawn, root, hot: import.meta.hot, window });
  }
  await bindMap(slot, {
    ...explorer,
    online: onlineBasemap,
    site: siteRoot(document),
    exactLines: contexts.app.exactLines.state,
  });
}

/** Whoever reads the plain page goes on in the explorer where the page is. */
async function storyToRead({ index, library }: Explorer): Promise<void> {
  if (!index.chapters.every(hasText)) await settled(library.story);
}
