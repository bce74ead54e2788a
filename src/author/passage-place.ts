import type { ViewState } from '../state/view-state';
import type { PassagePlace } from './author-state';

/** Which passage of the chapter shown an element of the page is; null where it is none. */
export function placeOfPassage(
  element: HTMLElement,
  { story }: { readonly story: Pick<ViewState['story'], 'chapter'> },
): PassagePlace | null {
  const lang = element.closest('.prose')?.getAttribute('lang');
  const chapter = story.chapter.peek();
  const passage = Number(element.dataset.passage);
  return lang && chapter && passage > 0 ? { lang, chapter, passage } : null;
}
