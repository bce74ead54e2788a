import type { IconNode } from 'lucide';
import { Icon } from './icon';

interface Props {
  readonly icon: IconNode;
  /** What it is called, and its tooltip. */
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  /** Of a button that stays down: whether it is. */
  readonly pressed?: boolean;
  readonly class?: string;
}

/** A button that shows an icon alone. */
export function IconButton({ icon, label, onClick, disabled = false, pressed, class: name = '' }: Props) {
  return (
    <button
      type="button"
      class={`icon-button ${name}`.trim()}
      aria-label={label}
      data-tip={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon node={icon} />
    </button>
  );
}
