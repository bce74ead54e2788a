import { Share2 } from 'lucide';
import { lazy } from '../state/resource';
import { Awaited } from '../ui/async-content';
import { useExplorer } from '../ui/context';
import { DialogButton } from '../ui/dialog-button';

const shareView = lazy(() => import('./share-view'));

/** The ways to pass on what is shown. */
export function ShareButton() {
  const { t } = useExplorer();
  return (
    <DialogButton label={t.value('share.open')} icon={Share2}>
      {() => <Awaited of={shareView}>{({ ShareView }) => <ShareView />}</Awaited>}
    </DialogButton>
  );
}
