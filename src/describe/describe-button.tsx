import { MessageSquareText } from 'lucide';
import { useExplorer } from '../ui/context';
import { Icon } from '../ui/icon';

/** Asks for the view in words. */
export function DescribeButton() {
  const { state, t } = useExplorer();
  const open = state.describing.value;
  const label = t.value('describe.open');
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      data-tip={label}
      aria-expanded={open}
      aria-controls={open ? 'view-in-words' : undefined}
      onClick={() => state.describe(!open)}
    >
      <Icon node={MessageSquareText} />
    </button>
  );
}
