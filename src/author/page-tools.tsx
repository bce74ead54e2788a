import { languages } from 'virtual:atlas/languages';
import { Camera, Languages, MapPinned, Milestone, PencilLine, Plus, Spline } from 'lucide';
import type { ComponentChild } from 'preact';
import { FIRST_LANGUAGE } from '../content/first-language';
import { type Explorer, ExplorerProvider, useExplorer } from '../ui/context';
import { IconButton } from '../ui/icon-button';
import { change } from './acts';
import { type AuthorContext, AuthorProvider, useAuthor } from './context';
import type { Island } from './islands';
import { placeOfPassage } from './passage-place';
import { useShownView } from './shown-view';
import { viewOfChapter, viewOfPassage } from './view-of';
import { useWords } from './words';

/** The tools that stand in the reader's page, with what they need around them. */
export function pageIslands(explorer: Explorer, context: AuthorContext): Island[] {
  const within = (tools: ComponentChild) => (
    <ExplorerProvider value={explorer}>
      <AuthorProvider value={context}>{tools}</AuthorProvider>
    </ExplorerProvider>
  );
  return [
    {
      selector: '.story [data-passage]',
      element: ({ tagName }) => (tagName === 'UL' ? 'li' : tagName === 'P' ? 'span' : 'div'),
      tools: (at) => within(<PassageTools at={at} />),
    },
    { selector: '.chapter-tools', element: () => 'span', tools: () => within(<ChapterTools />) },
    { selector: '.feature > .feature-heading', element: () => 'span', tools: () => within(<FeatureTools />) },
    { selector: '.claim > .feature-heading', element: () => 'span', tools: () => within(<ClaimTools />) },
    { selector: '[aria-labelledby="here-title"]', element: () => 'div', tools: () => within(<HereTools />) },
    {
      selector: '.source-card',
      element: () => 'div',
      tools: (at) => within(<SourceTools id={at.dataset.source ?? ''} />),
    },
  ];
}

function PassageTools({ at }: { readonly at: HTMLElement }) {
  const context = useAuthor();
  const { author, connection } = context;
  const { index, state } = useExplorer();
  const w = useWords();
  const view = useShownView();
  const passage = Number(at.dataset.passage);
  const write = (isNew: boolean) => {
    const place = placeOfPassage(at, state);
    if (place) author.begin({ kind: 'passage', at: place, isNew });
  };
  const useView = async () => {
    const place = placeOfPassage(at, state);
    const chapter = place && index.chapter(place.chapter);
    const shown = view();
    if (shown === null) author.say(w('view.none'));
    if (!chapter || shown === null) return;
    const label = { key: 'view', about: `${chapter.id} ${passage}` };
    await change(context, label, () => viewOfPassage(connection, chapter, passage, shown), w);
  };
  return (
    <>
      <IconButton icon={PencilLine} label={w('passage.edit', { passage })} onClick={() => write(false)} />
      <IconButton icon={Camera} label={w('view.passage', { passage })} onClick={useView} />
      <IconButton icon={Plus} label={w('passage.new', { passage })} onClick={() => write(true)} />
    </>
  );
}

function ChapterTools() {
  const context = useAuthor();
  const { author, connection } = context;
  const { index, state } = useExplorer();
  const w = useWords();
  const view = useShownView();
  const id = state.story.chapter.value;
  const chapter = id === null ? null : index.chapter(id);
  if (chapter === null) return null;
  const lang = state.appearance.lang.value;
  const useView = async () => {
    const shown = view();
    if (shown === null) return author.say(w('view.none'));
    const codes = languages.map(({ code }) => code);
    const edits = () => viewOfChapter(connection, chapter.id, codes, shown);
    await change(context, { key: 'view', about: chapter.id }, edits, w);
  };
  const target = { what: 'chapter', lang: chapter.lang, chapter: chapter.id } as const;
  return (
    <>
      <IconButton
        icon={PencilLine}
        label={w('edit.chapter', { id: chapter.id })}
        onClick={() => author.begin({ kind: 'record', target })}
      />
      <IconButton icon={Camera} label={w('view.chapter')} onClick={useView} />
      {chapter.lang !== lang && (
        <IconButton
          icon={Languages}
          label={w('translate.chapter')}
          onClick={() =>
            author.begin({ kind: 'translate', target: { what: 'chapter', lang, id: chapter.id } })
          }
        />
      )}
    </>
  );
}

function FeatureTools() {
  const { author } = useAuthor();
  const { index, state } = useExplorer();
  const w = useWords();
  const id = state.feature.value;
  if (id === null) return null;
  return (
    <>
      <IconButton
        icon={PencilLine}
        label={w('edit.feature', { id })}
        onClick={() => author.begin({ kind: 'record', target: { what: 'feature', id } })}
      />
      <IconButton
        icon={index.features.get(id)?.geometry?.type === 'Point' ? MapPinned : Spline}
        label={w('geometry.open')}
        onClick={() => author.begin({ kind: 'geometry', id })}
      />
      {isRidden(index, id) && (
        <IconButton
          icon={Milestone}
          label={w('stop.new')}
          onClick={() => author.begin({ kind: 'stop', ride: id })}
        />
      )}
    </>
  );
}

/** Whether a place is, or could become, a ride: a line, or what is made of lines. */
const isRidden = (index: Explorer['index'], id: string): boolean =>
  index.rides.has(id) || (index.geometryOf(id)?.type.endsWith('LineString') ?? false);

function ClaimTools() {
  const { author } = useAuthor();
  const { state } = useExplorer();
  const w = useWords();
  const id = state.claim.value;
  const lang = state.appearance.lang.value;
  if (id === null) return null;
  return (
    <>
      <IconButton
        icon={PencilLine}
        label={w('edit.claim', { id })}
        onClick={() => author.begin({ kind: 'record', target: { what: 'claim', id } })}
      />
      {lang !== FIRST_LANGUAGE && (
        <IconButton
          icon={Languages}
          label={w('translate.claim')}
          onClick={() => author.begin({ kind: 'translate', target: { what: 'claim', lang, id } })}
        />
      )}
    </>
  );
}

/** In "What is here?". */
function HereTools() {
  const { author } = useAuthor();
  const { state } = useExplorer();
  const w = useWords();
  return (
    <button
      type="button"
      class="button"
      onClick={() => author.begin({ kind: 'new-feature', position: state.overlay.inspectedPosition.peek() })}
    >
      {w('place.newHere')}
    </button>
  );
}

function SourceTools({ id }: { readonly id: string }) {
  const { author } = useAuthor();
  const w = useWords();
  return (
    <IconButton
      icon={PencilLine}
      label={w('edit.source', { id })}
      onClick={() => author.begin({ kind: 'record', target: { what: 'source', id } })}
    />
  );
}
