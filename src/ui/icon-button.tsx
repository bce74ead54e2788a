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
  /** Of a button that unfolds something: whether it is unfolded. */
  readonly expanded?: boolean;
  /** Id of what it unfolds, where that is in the page. */
  readonly controls?: string | undefined;
  readonly class?: string;
  /** For a button that its own action replaces: the next button of this name counts as the same. */
  readonly repeats?: string;
}

/** A button that shows an icon alone. */
export function IconButton({
  icon,
  label,
  onClick,
  disabled = false,
  pressed,
  expanded,
  controls,
  class: name = '',
  repeats,
}: Props) {
  return (
    <button
      type="button"
      class={`icon-button ${name}`.trim()}
      aria-label={label}
      data-tip={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={controls}
      data-repeats={repeats}
      {...pressable(!disabled, onClick)}
    >
      <Icon node={icon} />
    </button>
  );
}

/**
 * Properties of a button that is off at times. Pressing it may be what turns it off, and a button that is `disabled`
 * loses the focus; this one keeps it, and says that it does nothing.
 */
export const pressable = (isOn: boolean, onClick: () => void) => ({
  'aria-disabled': isOn ? undefined : true,
  onClick: isOn ? onClick : undefined,
});
