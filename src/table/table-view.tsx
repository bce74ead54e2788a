import { resource } from '../state/resource';
import { AsyncContent } from '../ui/async-content';

const featureTable = resource(() => import('./feature-table'));

/** The table of the features shown, whose code comes when it is wanted. */
export function TableView({ folded }: { readonly folded: boolean }) {
  return (
    <AsyncContent of={featureTable}>{({ FeatureTable }) => <FeatureTable folded={folded} />}</AsyncContent>
  );
}
