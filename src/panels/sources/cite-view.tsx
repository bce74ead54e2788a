import { Quote, X } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { ARTICLE } from '../../content/citation/article';
import type { References } from '../../content/citation/references';
import type { CitedView } from '../../content/citation/view-citation';
import { type Lazy, lazy } from '../../content/lazy';
import { Awaited } from '../awaited';
import { Boundary } from '../boundary';
import { type Explorer, useExplorer } from '../context';
import { Icon } from '../icon';
import { IconButton } from '../icon-button';
import { Citation } from './citation';

const viewCitation = lazy(() => import('./view-citation'));

interface Props {
  readonly references: Lazy<References>;
}

/** A button, and the dialog that it opens: how to cite what is shown now, and the article behind it. */
export function CiteView({ references }: Props) {
  const explorer = useExplorer();
  const dialog = useRef<HTMLDialogElement>(null);
  const [view, setView] = useState<CitedView | null>(null);
  const say = explorer.t.value;
  const open = () => {
    setView(shownNow(explorer, window.location.href));
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" class="button cite-open" onClick={open}>
        <Icon node={Quote} size={16} />
        {say('cite.open')}
      </button>
      <dialog
        class="dialog cite"
        ref={dialog}
        aria-labelledby="cite-title"
        // Escape closes the dialog, not what is open behind it.
        onKeyDown={(event) => event.stopPropagation()}
        onClose={() => setView(null)}
      >
        <header>
          <h2 id="cite-title">{say('cite.open')}</h2>
          <IconButton icon={X} label={say('cite.close')} onClick={() => dialog.current?.close()} />
        </header>
        {view && <Awaited of={viewCitation}>{({ ViewCitation }) => <ViewCitation view={view} />}</Awaited>}
        {view && (
          <Boundary>
            <ArticleCitation references={references} />
          </Boundary>
        )}
        <p class="aside">{say('cite.style')}</p>
      </dialog>
    </>
  );
}

function ArticleCitation({ references }: Props) {
  const { library } = useExplorer();
  return (
    <Awaited of={library.sources}>
      {(sources) => (
        <Awaited of={references}>
          {(made) => {
            const [source, texts] = [sources.get(ARTICLE), made[ARTICLE]];
            return source && texts && <Citation title="cite.article" item={source} {...texts} />;
          }}
        </Awaited>
      )}
    </Awaited>
  );
}

/** What a citation of this moment names. */
function shownNow({ state, index, library, nameOf, t }: Explorer, url: string): CitedView {
  const about = { atlas: t.value('app.title'), url, on: new Date() };
  const [feature, claim, chapter] = [state.feature.value, state.claim.value, state.chapter.value];
  if (feature !== null) return { ...about, title: nameOf(feature).name };
  if (claim !== null) {
    const named = t.value('claim.title', { number: Number(claim.slice(1)) });
    const claims = library.claims().now.value;
    const text = claims.kind === 'ready' ? claims.value.find(({ id }) => id === claim)?.statement : undefined;
    return { ...about, title: text === undefined ? named : `${named}: ${text}` };
  }
  const told = state.tab.value === 'story' && chapter !== null ? index.chapter(chapter) : null;
  return { ...about, title: told?.title ?? null };
}
