import { type IconNode, X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Boundary } from './boundary';
import { useT } from './context';
import { Icon } from './icon';
import { IconButton } from './icon-button';

interface Props {
  readonly label: string;
  /** What the dialog is called, where that is not what the button says. */
  readonly title?: string;
  readonly icon?: IconNode;
  /** Class of the button. */
  readonly class?: string;
  /** Class of the dialog, beside its own. */
  readonly dialogClass?: string;
  /** Drawn only while the dialog is open. */
  readonly children: () => ComponentChildren;
}

/** A button, and the dialog that it opens. */
export function DialogButton(props: Props) {
  const { label, title = label, icon, class: name = 'button', dialogClass = '', children } = props;
  const t = useT();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [open, setOpen] = useState(false);
  const show = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" class={name} aria-haspopup="dialog" onClick={show}>
        {icon && <Icon node={icon} size={16} />}
        {label}
      </button>
      <dialog
        class={`dialog ${dialogClass}`.trim()}
        ref={dialog}
        aria-labelledby={heading}
        // Escape closes the dialog, and not what is open behind it.
        onKeyDown={(event) => event.stopPropagation()}
        onClose={() => setOpen(false)}
      >
        {/* A header would be the banner of the page here. */}
        <div class="dialog-head">
          <h2 id={heading}>{title}</h2>
          <IconButton icon={X} label={t('map.close')} onClick={() => dialog.current?.close()} />
        </div>
        {open && (
          <Boundary>
            <Drawn render={children} />
          </Boundary>
        )}
      </dialog>
    </>
  );
}

/** A component of its own, so that what fails in it fails below the boundary. */
function Drawn({ render }: { readonly render: Props['children'] }) {
  return <>{render()}</>;
}
