import type { Page } from 'playwright-core';

/**
 * What a reader cannot reach of what is shown: controls that are cut off, covered, outside the window or too small, and
 * boxes that stand outside the window; one line each. What can be scrolled to by hand counts as reached. Of many
 * controls alike, the first, the last and the longest are looked at. Symbols of the map and of the timeline do not
 * count: they lie where their place or their year is.
 */
export function outOfReach(page: Page): Promise<readonly string[]> {
  return page.evaluate(findOutOfReach);
}

/** Runs in the page, so that all of it must stand in this one function. */
async function findOutOfReach(): Promise<readonly string[]> {
  const LEAST_PX = 24;
  /** Borders and rounded corners belong to a control, but are not always hit. */
  const EDGE_PX = 3;
  const ALIKE = 3;
  /** Two frames each: ten seconds at 60 a second. */
  const MOST_LOOKS_COUNT = 300;
  const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const BOXES = '.panel, .map-region, .dock, .table-dock, .notices, #map > *, dialog[open]';
  const CHARTS = '.map-canvas, .timeline-lanes';

  await settled();
  // What is meant to lie over the rest until it is closed.
  const popup =
    document.querySelector('.map-about[open]') ?? document.querySelector('.search-popup')?.parentElement;
  const scope = [...document.querySelectorAll('dialog:modal')].at(-1) ?? popup ?? document.body;
  const controls = [...scope.querySelectorAll(CONTROLS)].filter(isForSight);
  const boxes = [...document.querySelectorAll(BOXES)].filter((box) => isForSight(box) && !isInWindow(box));
  return [
    ...boxes.map((box) => `${nameOf(box)}: outside the window`),
    ...sampled(controls).flatMap((control) => faultOf(control) ?? []),
  ];

  /** The sheet has come to rest, and what stands above it too. */
  async function settled(): Promise<void> {
    const [map, panel] = ['map', 'panel'].map((id) => document.getElementById(id));
    if (!map || !panel) return;
    let before = Number.NaN;
    for (let looks = 0; looks < MOST_LOOKS_COUNT; looks++) {
      for (let pictures = 0; pictures < 2; pictures++) await new Promise(requestAnimationFrame);
      const [ground, sheet] = [map.getBoundingClientRect(), panel.getBoundingClientRect()];
      const lies = sheet.left < ground.right && sheet.right > ground.left && sheet.top < ground.bottom;
      const foot = Number.parseFloat(map.style.getPropertyValue('--map-foot'));
      if (sheet.top === before && Math.abs(foot - (lies ? ground.bottom - sheet.top : 0)) < 1) return;
      before = sheet.top;
    }
    throw new Error('the sheet does not come to rest');
  }

  function isForSight(element: Element): boolean {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('[inert]')) return false;
    if (element.closest(CHARTS) && !element.matches('.map-canvas')) return false;
    for (let at: Element | null = element; at; at = at.parentElement)
      if (getComputedStyle(at).clipPath.startsWith('inset(50%')) return false;
    return true;
  }

  function sampled(all: readonly Element[]): readonly Element[] {
    const kinds = new Map<string, Element[]>();
    for (const one of all) {
      const kind = `${one.tagName} ${one.className} ${one.parentElement?.className}`;
      kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
    }
    return [...kinds.values()].flatMap((alike) => {
      if (alike.length <= 3 * ALIKE) return alike;
      const byLength = alike.toSorted((a, b) => b.textContent.length - a.textContent.length);
      return [...new Set([...alike.slice(0, ALIKE), ...alike.slice(-ALIKE), ...byLength.slice(0, ALIKE)])];
    });
  }

  function faultOf(control: Element): string | null {
    // The label of a field presses it too.
    const target = (control instanceof HTMLInputElement && control.closest('label')) || control;
    bringIntoView(target);
    if (getComputedStyle(control).pointerEvents !== 'none') {
      const missed = pointsOf(target).find(({ x, y }) => !isHit(target, x, y));
      if (missed) return `${nameOf(control)}: ${reasonAt(missed)}`;
    }
    if (isInText(control)) return null;
    const { width, height } = target.getBoundingClientRect();
    if (isLarge(target) || hasRoom(control, target)) return null;
    return `${nameOf(control)}: ${Math.round(width)} × ${Math.round(height)} pixels`;
  }

  function reasonAt({ x, y, side }: { x: number; y: number; side: string }): string {
    const over = document.elementFromPoint(x, y);
    return over === null ? `its ${side} is outside the window` : `its ${side} lies under ${nameOf(over)}`;
  }

  /** Scrolls what a finger can scroll, and nothing else. */
  function bringIntoView(target: Element): void {
    for (let box = target.parentElement; box; box = box.parentElement) {
      const { overflowX, overflowY, scrollPaddingBottom } = getComputedStyle(box);
      const [own, around] = [firstBox(target), box.getBoundingClientRect()];
      // What stays at its foot.
      const foot = Number.parseFloat(scrollPaddingBottom) || 0;
      if (
        scrolls(overflowY) &&
        (own.top < around.top + 80 || own.bottom > around.bottom - Math.max(80, foot))
      )
        box.scrollTop += (own.top + own.bottom - around.top - around.bottom + foot) / 2;
      if (scrolls(overflowX) && (own.left < around.left || own.right > around.right))
        box.scrollLeft += (own.left + own.right - around.left - around.right) / 2;
      if (box.matches('dialog:modal')) return;
    }
  }

  function scrolls(overflow: string): boolean {
    return overflow === 'auto' || overflow === 'scroll';
  }

  /** Of a link that is broken into lines, the first. */
  function firstBox(target: Element): DOMRect {
    return target.getClientRects()[0] ?? target.getBoundingClientRect();
  }

  /** The middle, and the middle of each side; of what is larger than the window, the middle alone. */
  function pointsOf(target: Element): readonly { x: number; y: number; side: string }[] {
    const { left, top, right, bottom, width, height } = firstBox(target);
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const middle = { x, y, side: 'middle' };
    const [fitsAcross, fitsDown] = [width < innerWidth, height < innerHeight * 0.4];
    return [
      middle,
      ...(fitsAcross
        ? [
            { x: left + EDGE_PX, y, side: 'left' },
            { x: right - EDGE_PX, y, side: 'right' },
          ]
        : []),
      ...(fitsDown
        ? [
            { x, y: top + EDGE_PX, side: 'top' },
            { x, y: bottom - EDGE_PX, side: 'bottom' },
          ]
        : []),
    ];
  }

  function isHit(target: Element, x: number, y: number): boolean {
    const hit = document.elementFromPoint(x, y);
    // A tooltip is there for a moment only, and goes with Escape.
    if (hit === null || hit.closest('.tooltip') !== null) return hit !== null;
    return target.contains(hit) || hit.closest('label')?.control === target;
  }

  function isInWindow(box: Element): boolean {
    const { left, top, right, bottom, width, height } = box.getBoundingClientRect();
    if (width * height === 0) return true;
    return left > -1 && top > -1 && right < innerWidth + 1 && bottom < innerHeight + 1;
  }

  function isInText(control: Element): boolean {
    return getComputedStyle(control).display === 'inline' && control.closest('p, blockquote') !== null;
  }

  function isLarge(target: Element): boolean {
    // A link of which the whole row is a part.
    if (getComputedStyle(target, '::after').position === 'absolute') return true;
    const { width, height } = target.getBoundingClientRect();
    return Math.round(width) >= LEAST_PX && Math.round(height) >= LEAST_PX;
  }

  /** Whether a circle of 24 pixels around it touches no other target (the exception of WCAG 2.5.8). */
  function hasRoom(control: Element, target: Element): boolean {
    const own = target.getBoundingClientRect();
    const [x, y] = [(own.left + own.right) / 2, (own.top + own.bottom) / 2];
    return controls.every((other) => {
      if (other === control || target.contains(other) || other.contains(target)) return true;
      const { left, top, right, bottom, width, height } = other.getBoundingClientRect();
      const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
      const small = width < LEAST_PX || height < LEAST_PX;
      const apart = Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);
      return Math.hypot(dx, dy) >= LEAST_PX / 2 && (!small || apart >= LEAST_PX);
    });
  }

  function nameOf(element: Element): string {
    const words = element.getAttribute('aria-label') ?? element.textContent.trim();
    const marks = [element.id && `#${element.id}`, ...[...element.classList].map((one) => `.${one}`)].join(
      '',
    );
    return `${element.tagName.toLowerCase()}${marks} “${words.slice(0, 30)}”`;
  }
}
