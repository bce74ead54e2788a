import { MessageSquareText } from 'lucide';
import { useExplorer, useT } from '../ui/context';
import { Icon } from '../ui/icon';

/** Asks for the view in words. */
export function DescribeButton() {
  const { state } = useExplorer();
  const t = useT();
  const open = state.overlay.isDescribing.value;
  const label = t('describe.open');
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      data-tip={label}
      aria-expanded={open}
      aria-controls={open ? 'view-in-words' : undefined}
      onClick={() => (open ? state.overlay.close() : state.overlay.describe())}
    >
      <Icon node={MessageSquareText} />
    </button>
  );
}
