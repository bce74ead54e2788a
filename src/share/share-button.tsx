import { Share2 } from 'lucide';
import { lazy } from '../state/resource';
import { Awaited } from '../ui/async-content';
import { useT } from '../ui/context';
import { DialogButton } from '../ui/dialog-button';

const shareView = lazy(() => import('./share-view'));

/** The ways to pass on what is shown. */
export function ShareButton() {
  const t = useT();
  return (
    <DialogButton label={t('share.open')} icon={Share2}>
      {() => <Awaited of={shareView}>{({ ShareView }) => <ShareView />}</Awaited>}
    </DialogButton>
  );
}
