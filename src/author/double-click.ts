import { FIRST_LANGUAGE } from '../content/first-language';
import type { ViewState } from '../state/view-state';
import type { AuthorTask } from './author-state';
import { placeOfPassage } from './passage-place';

/**
 * What a double click on the page is meant to edit; null: nothing of the atlas.
 * @param target what was clicked
 */
export function taskOfDoubleClick(target: Element, state: ViewState): AuthorTask | null {
  if (target.closest('[data-author], button, a, input, select, textarea')) return null;
  const passage = target.closest<HTMLElement>('.story [data-passage]');
  const at = passage && placeOfPassage(passage, state);
  if (at) return { kind: 'passage', at, isNew: false };
  const chapter = state.story.chapter.peek();
  if (target.closest('#chapter-title') && chapter) {
    const lang = target.closest('[lang]')?.getAttribute('lang') ?? FIRST_LANGUAGE;
    return { kind: 'record', target: { what: 'chapter', lang, chapter }, field: 'title' };
  }
  return taskOfPanel(target, state);
}

function taskOfPanel(target: Element, { feature, claim, appearance }: ViewState): AuthorTask | null {
  const [id, claimId] = [feature.peek(), claim.peek()];
  if (id !== null && target.closest('.feature')) {
    const lang = appearance.lang.peek();
    if (lang !== FIRST_LANGUAGE) return { kind: 'translate', target: { what: 'feature', lang, id } };
    const field = target.closest('h2') ? 'name' : target.closest('.summary') ? 'summary' : 'facts';
    return { kind: 'record', target: { what: 'feature', id }, field };
  }
  if (claimId !== null && target.closest('.claim')) {
    const lang = appearance.lang.peek();
    if (lang !== FIRST_LANGUAGE) return { kind: 'translate', target: { what: 'claim', lang, id: claimId } };
    const isRecord = target.closest('.versus > div')?.previousElementSibling !== null;
    const field = isRecord ? 'record' : 'statement';
    return { kind: 'record', target: { what: 'claim', id: claimId }, field };
  }
  return null;
}
