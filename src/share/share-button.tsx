import { Share2 } from 'lucide';
import { resource } from '../state/resource';
import { AsyncContent } from '../ui/async-content';
import { useT } from '../ui/context';
import { DialogButton } from '../ui/dialog-button';

const shareView = resource(() => import('./share-view'));

/** The ways to pass on what is shown. */
export function ShareButton() {
  const t = useT();
  return (
    <DialogButton label={t('share.open')} icon={Share2}>
      {() => <AsyncContent of={shareView}>{({ ShareView }) => <ShareView />}</AsyncContent>}
    </DialogButton>
  );
}
