import edition from 'virtual:edition';
import { useState } from 'preact/hooks';
import { ARTICLE } from '../content/citation/article';
import { bibtexOf } from '../content/citation/bibtex';
import type { References } from '../content/citation/reference';
import { type CitedView, viewItem, viewReference } from '../content/citation/view-citation';
import type { SourceId } from '../content/model';
import { claimTitle } from '../i18n/claim-title';
import { addressNow } from '../state/link-address';
import type { Resource } from '../state/resource';
import { AsyncContent } from '../ui/async-content';
import { type Explorer, useExplorer } from '../ui/context';
import { Citation } from './citation';

interface Props {
  readonly references: Resource<References>;
}

/** How to cite what is shown now, and the article behind it. */
export function Citations({ references }: Props) {
  const explorer = useExplorer();
  const [view] = useState(() => shownNow(explorer, addressNow(explorer.state, window.location)));
  return (
    <>
      <ViewCitation view={view} />
      {ARTICLE !== undefined && <ArticleCitation article={ARTICLE} references={references} />}
      <p class="aside">{explorer.t.value('cite.style')}</p>
    </>
  );
}

/** How to cite a view of the atlas. */
function ViewCitation({ view }: { readonly view: CitedView }) {
  const item = viewItem(view, edition);
  return (
    <Citation
      title="cite.view"
      item={item}
      reference={viewReference(view, edition)}
      bibtex={bibtexOf(item)}
    />
  );
}

function ArticleCitation({ article, references }: Props & { readonly article: SourceId }) {
  const { library } = useExplorer();
  return (
    <AsyncContent of={library.sources}>
      {(sources) => (
        <AsyncContent of={references}>
          {(made) => {
            const [source, texts] = [sources.get(article), made[article]];
            return source && texts && <Citation title="cite.article" item={source} {...texts} />;
          }}
        </AsyncContent>
      )}
    </AsyncContent>
  );
}

/** What a citation of this moment names. */
function shownNow({ state, index, library, localization, t }: Explorer, url: string): CitedView {
  const about = { atlas: t.value('app.title'), url, on: new Date() };
  const [feature, claim, chapter] = [state.feature.value, state.claim.value, state.story.chapter.value];
  if (feature !== null) return { ...about, title: localization.nameOf(feature).name };
  if (claim !== null) {
    const named = claimTitle(claim, t.value);
    const claims = library.claims().state.value;
    const text = claims.kind === 'ready' ? claims.value.find(({ id }) => id === claim)?.statement : undefined;
    return { ...about, title: text === undefined ? named : `${named}: ${text}` };
  }
  const openChapter = state.panel.tab.value === 'story' && chapter !== null ? index.chapter(chapter) : null;
  return { ...about, title: openChapter?.title ?? null };
}
