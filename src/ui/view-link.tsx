import type { AnchorHTMLAttributes } from 'preact';
import { hrefTo, type LinkedView } from '../state/link-address';
import { useExplorer } from './context';
import { useDerived } from './use-derived';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick' | 'role'> {
  readonly opens: LinkedView;
  /** Opens it in the page itself. */
  readonly onOpen: () => void;
}

/**
 * A link to something in the atlas. Its address is the view as it is, with that open, so that it holds in a tab of its
 * own and when it is copied. A plain click opens it here; with a key that asks for a tab, a window or a file, the
 * browser does what it always does.
 */
export function ViewLink({ opens, onOpen, children, ...attributes }: Props) {
  const { state } = useExplorer();
  const [kind, id] = Object.entries(opens)[0] ?? [];
  // As a signal: what else is shown changes with each act, and then changes the attribute alone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `opens` is made anew by each render; kind and id say all of it
  const href = useDerived(() => hrefTo(state, opens), [state, kind, String(id)]);
  return (
    <a
      {...attributes}
      href={href}
      data-opens={kind && `${kind}:${id}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onOpen();
      }}
    >
      {children}
    </a>
  );
}
