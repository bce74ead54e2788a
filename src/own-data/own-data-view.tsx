import { resource } from '../state/resource';
import { AsyncContent } from '../ui/async-content';

const ownDataSection = resource(() => import('./own-data-section'));

/** The part of the tab for data of the reader's own, whose code comes when the tab is opened. */
export function OwnDataView() {
  return <AsyncContent of={ownDataSection}>{({ OwnDataSection }) => <OwnDataSection />}</AsyncContent>;
}
