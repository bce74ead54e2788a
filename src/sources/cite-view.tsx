import { Quote } from 'lucide';
import type { References } from '../content/citation/reference';
import { type Resource, resource } from '../state/resource';
import { AsyncContent } from '../ui/async-content';
import { useT } from '../ui/context';
import { DialogButton } from '../ui/dialog-button';

const citations = resource(() => import('./citations'));

/** A button, and the dialog that it opens: how to cite what is shown now, and the article behind it. */
export function CiteView({ references }: { readonly references: Resource<References> }) {
  const t = useT();
  return (
    <DialogButton label={t('cite.open')} icon={Quote} class="button cite-open" dialogClass="cite">
      {() => (
        <AsyncContent of={citations}>{({ Citations }) => <Citations references={references} />}</AsyncContent>
      )}
    </DialogButton>
  );
}
