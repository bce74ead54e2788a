/** What can be reached with the Tab key. */
const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** Where the focus is: the element, and from it outwards each part around it, with the place of the one before in it. */
interface Trail {
  readonly element: HTMLElement;
  readonly steps: readonly { readonly around: Element; readonly place: number }[];
}

/**
 * Keeps the focus in the page when what has it goes, as a button does that closes something: it would fall to the
 * body, and the next Tab would begin at the top. It goes to the part that `data-focus-after` names, on what has gone
 * or around it, else to the nearest neighbour. What has led the focus somewhere by itself comes first.
 */
export function keepFocus(root: HTMLElement): void {
  let trail: Trail | null = null;
  root.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) trail = trailTo(target, root);
  });
  root.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget !== null) return;
    // Whoever presses on nothing lets go of the focus; what is taken out of the page has lost it.
    queueMicrotask(() => {
      if (trail !== null && canHoldFocus(trail.element) && document.hasFocus()) trail = null;
    });
  });
  const passOn = (holds: (element: HTMLElement) => boolean) => {
    if (trail === null || holds(trail.element)) return;
    const { activeElement } = document;
    if (activeElement === document.body || activeElement === trail.element) heirOf(trail)?.focus();
  };
  const passOnLater = afterFrame(() => passOn(canHoldFocus));
  new MutationObserver((records) => {
    const mayBeHidden = records.some(({ type }) => type === 'attributes');
    passOn(mayBeHidden ? canHoldFocus : isThere);
    // To ask whether it is visible would have the page laid out in the middle of what changes it.
    if (!mayBeHidden) passOnLater();
  }).observe(root, { subtree: true, childList: true, attributeFilter: ['hidden', 'disabled'] });
}

function trailTo(element: HTMLElement, root: HTMLElement): Trail {
  const steps = [];
  for (let child: Element = element; child !== root; ) {
    const around: Element | null = child.parentElement;
    if (around === null) break;
    steps.push({ around, place: [...around.children].indexOf(child) });
    child = around;
  }
  return { element, steps };
}

/** Runs after the frame that is asked for, however often that is: then the page is laid out anyway. */
function afterFrame(run: () => void): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        isAsked = false;
        run();
      }),
    );
  };
}

const isThere = (element: HTMLElement) => element.isConnected && !element.matches(':disabled');

const canHoldFocus = (element: HTMLElement) => isThere(element) && element.checkVisibility();

function heirOf({ element, steps }: Trail): HTMLElement | null {
  const gone = [element, ...steps.map(({ around }) => around)].filter((part) => !part.isConnected);
  for (const part of gone) {
    const named = part instanceof HTMLElement ? document.getElementById(part.dataset.focusAfter ?? '') : null;
    if (named?.checkVisibility()) return headingIn(named) ?? named;
  }
  for (const { around, place } of steps) {
    const next = around.isConnected ? neighbourIn([...around.children], place) : null;
    if (next !== null) return next;
  }
  return null;
}

/** The heading at which a part is begun to be read, where it can be led to. */
const headingIn = (part: HTMLElement) => part.querySelector<HTMLElement>('h2[tabindex="-1"]');

/** The first stop from a place on, else the last before it. */
function neighbourIn(children: readonly Element[], place: number): HTMLElement | null {
  const after = children.slice(place).flatMap(stopsIn);
  return after[0] ?? children.slice(0, place).flatMap(stopsIn).at(-1) ?? null;
}

function stopsIn(part: Element): HTMLElement[] {
  const inside = [...part.querySelectorAll<HTMLElement>(STOPS)];
  const all = part instanceof HTMLElement && part.matches(STOPS) ? [part, ...inside] : inside;
  return all.filter((stop) => stop.tabIndex >= 0 && canHoldFocus(stop));
}
