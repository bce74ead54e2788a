import { lazy } from '../state/resource';
import { Awaited } from '../ui/async-content';

const featureTable = lazy(() => import('./feature-table'));

/** The table of the features shown, whose code comes when it is wanted. */
export function TableView({ folded }: { readonly folded: boolean }) {
  return <Awaited of={featureTable}>{({ FeatureTable }) => <FeatureTable folded={folded} />}</Awaited>;
}
