import { effect, type ReadonlySignal } from '@preact/signals';
import { type ComponentChild, render } from 'preact';

/** Tools that stand in the reader's page, at each element of a kind. */
export interface Island {
  /** The elements. */
  readonly selector: string;
  /** Its element's name; a list takes an item. */
  readonly element: (at: Element) => 'span' | 'div' | 'li';
  readonly tools: (at: HTMLElement) => ComponentChild;
}

/**
 * Keeps tools at the end of elements of the page that the explorer draws, as these come and go. The explorer knows
 * nothing of them: what it draws anew draws around them.
 */
export function keepIslands(
  root: HTMLElement,
  isOn: ReadonlySignal<boolean>,
  islands: readonly Island[],
): void {
  const hosts = new Map<Element, HTMLElement>();
  let isAwaited = false;
  const place = () => {
    isAwaited = false;
    for (const [at, host] of hosts) {
      if (isOn.peek() && at.isConnected && host.parentElement === at) continue;
      render(null, host);
      host.remove();
      hosts.delete(at);
    }
    if (!isOn.peek()) return;
    for (const { selector, element, tools } of islands) {
      for (const at of root.querySelectorAll<HTMLElement>(selector)) {
        if (hosts.has(at)) continue;
        const host = document.createElement(element(at));
        host.dataset.author = '';
        host.className = 'author-tools';
        hosts.set(at, host);
        at.append(host);
        render(tools(at), host);
      }
    }
  };
  const placeSoon = () => {
    if (isAwaited) return;
    isAwaited = true;
    requestAnimationFrame(place);
  };
  new MutationObserver(placeSoon).observe(root, { childList: true, subtree: true });
  effect(() => {
    isOn.value;
    placeSoon();
  });
}
