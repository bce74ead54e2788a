import './author.css';
import './page-tools.css';
import { effect, type ReadonlySignal } from '@preact/signals';
import { PencilLine } from 'lucide';
import { render } from 'preact';
import { type Explorer, ExplorerProvider } from '../ui/context';
import { IconButton } from '../ui/icon-button';
import type { MapHandle } from '../ui/map-handle';
import { AuthorPage } from './author-page';
import { AuthorState } from './author-state';
import { AuthorConnection, type HotChannel } from './connection';
import { type AuthorContext, AuthorProvider, useAuthor } from './context';
import { taskOfDoubleClick } from './double-click';
import { Drafts } from './drafts';
import { bindDrops } from './drops';
import { GeometryDraft } from './geometry-draft';
import { GeometryOverlay } from './geometry-overlay';
import { type Island, keepIslands } from './islands';
import { NEXT_CHAPTER } from './new-chapter-card';
import { pageIslands } from './page-tools';
import { useWords } from './words';

interface Parts {
  readonly explorer: Explorer;
  readonly map: ReadonlySignal<MapHandle | null>;
  readonly drawn: ReadonlySignal<number>;
  /** The element of the explorer. */
  readonly root: HTMLElement;
  readonly hot: HotChannel;
  readonly window: Window;
}

/** Lays author's mode over the explorer: a pencil in the masthead, and all that it turns on. Of the development server alone. */
export function bindAuthor({ explorer, map, drawn, root, hot, window }: Parts): void {
  const { document } = window;
  const drafts = new Drafts(window.sessionStorage);
  const connection = new AuthorConnection(hot);
  const author = new AuthorState(drafts);
  const context: AuthorContext = { author, connection, drafts, map, drawn, geometry: new GeometryDraft() };
  const within = (children: preact.ComponentChild) => (
    <ExplorerProvider value={explorer}>
      <AuthorProvider value={context}>{children}</AuthorProvider>
    </ExplorerProvider>
  );
  const next = drafts.read(NEXT_CHAPTER);
  if (typeof next === 'string' && explorer.index.chapter(next)) {
    drafts.drop(NEXT_CHAPTER);
    explorer.state.showChapter(next);
  }
  const page = document.createElement('div');
  document.body.append(page);
  render(within(<AuthorPage />), page);
  const always: Island[] = [
    { selector: '.masthead', element: () => 'span', tools: () => within(<Pencil />) },
    { selector: '#map', element: () => 'div', tools: () => within(<GeometryOverlay />) },
  ];
  keepIslands(root, { peek: () => true, value: true } as ReadonlySignal<boolean>, always);
  keepIslands(root, author.isOn, pageIslands(explorer, context));
  effect(() => {
    document.documentElement.classList.toggle('authoring', author.isOn.value);
    if (author.isOn.value && connection.folder.peek() === null)
      connection.ask({ kind: 'state' }).catch(() => {});
  });
  document.addEventListener('dblclick', ({ target }) => {
    if (!author.isOn.peek() || !(target instanceof Element)) return;
    const task = taskOfDoubleClick(target, explorer.state);
    if (task) author.begin(task);
  });
  bindDrops(window, context, explorer);
}

/** Turns author's mode on and off. */
function Pencil() {
  const { author } = useAuthor();
  const w = useWords();
  const isOn = author.isOn.value;
  return (
    <IconButton
      icon={PencilLine}
      label={w(isOn ? 'bar.turnOff' : 'bar.turnOn')}
      pressed={isOn}
      onClick={() => author.turn(!isOn)}
    />
  );
}
