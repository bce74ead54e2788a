import { MessageSquareText } from 'lucide';
import { useExplorer, useT } from '../ui/context';
import { IconButton } from '../ui/icon-button';

/** Opens and closes the view in words. */
export function DescribeButton() {
  const { state } = useExplorer();
  const t = useT();
  const open = state.overlay.isDescribing.value;
  return (
    <IconButton
      icon={MessageSquareText}
      label={t('describe.open')}
      expanded={open}
      controls={open ? 'view-in-words' : undefined}
      onClick={() => (open ? state.overlay.close() : state.overlay.describe())}
    />
  );
}
