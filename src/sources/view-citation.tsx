import edition from 'virtual:edition';
import { bibtexOf } from '../content/citation/bibtex';
import { type CitedView, viewItem, viewReference } from '../content/citation/view-citation';
import { Citation } from './citation';

/** How to cite a view of the atlas. */
export function ViewCitation({ view }: { readonly view: CitedView }) {
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
