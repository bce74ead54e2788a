import type { IconNode } from 'lucide';
import { Icon } from './icon';

interface Props {
  readonly icon: IconNode;
  /** What it is called, and its tooltip. */
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly class?: string;
}

/** A button that shows an icon alone. */
export function IconButton({ icon, label, onClick, disabled = false, class: name = '' }: Props) {
  return (
    <button
      type="button"
      class={`icon-button ${name}`.trim()}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon node={icon} />
    </button>
  );
}
