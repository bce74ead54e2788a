import { effect } from '@preact/signals';
import { atlasNames, atlasTitle } from '../i18n/atlas-title';
import type { Explorer } from '../ui/context';
import { openName } from '../ui/open-name';

/**
 * Titles the page after what is open, in the language shown, so that tabs, bookmarks and entries of the history
 * differ by view. With nothing open, the title is that of the plain page.
 */
export function bindTitle(
  explorer: Pick<Explorer, 'state' | 'index' | 'localization' | 't'>,
  document: { title: string },
): void {
  effect(() => {
    const t = explorer.t.value;
    const open = openName(explorer);
    const title = open === null ? atlasTitle(t) : t('atlas.titled', { name: open.name, ...atlasNames(t) });
    // A step is pushed in the same turn; said before it, the name would go to the entry that is left.
    queueMicrotask(() => {
      document.title = title;
    });
  });
}
