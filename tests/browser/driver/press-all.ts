import type { Page } from 'playwright-core';

/** What came of pressing a button with the keyboard. */
export interface Press {
  readonly button: string;
  /** What has the focus then, where that is something that can be seen; else why not. */
  readonly focus: string;
  readonly lost: boolean;
  /** Whether both what the button is called and whether it is pressed changed: assistive technology tells a riddle. */
  readonly twice: boolean;
  /** What the live regions said, each a line. */
  readonly said: readonly string[];
}

/**
 * Presses every button that is on the page with the Enter key, each once, and looks where the focus is.
 * @param enter brings the page back to where these buttons are
 * @param pressed names of buttons that were pressed before and are left out; those pressed here are added
 * @param leaveOut those that lead out of the page
 */
export async function pressAll(
  page: Page,
  enter: () => Promise<void>,
  pressed: Set<string>,
  leaveOut: RegExp,
): Promise<readonly Press[]> {
  const presses: Press[] = [];
  await enter();
  const names = await page.evaluate(buttonNames);
  for (const name of names) {
    if (pressed.has(name) || leaveOut.test(name)) continue;
    if (!(await page.evaluate(focusButton, name))) await enter();
    if (!(await page.evaluate(focusButton, name))) continue;
    pressed.add(name);
    await page.evaluate(listen);
    await page.keyboard.press('Enter');
    presses.push(await page.evaluate(outcome, name));
    await page.keyboard.press('Escape');
    if (await page.evaluate(() => document.querySelector('dialog[open]') !== null)) {
      throw new Error(`Escape does not close what “${name}” opens`);
    }
  }
  return presses;
}

function buttonNames(): string[] {
  const buttons = [...document.querySelectorAll<HTMLElement>('button, [role=tab], summary')];
  const seen = buttons.filter((button) => button.checkVisibility() && !button.closest('.skip-links'));
  return [...new Set(seen.map((button) => button.getAttribute('aria-label') ?? button.textContent.trim()))];
}

/** Gives the focus to the button of a name; false where there is none. */
function focusButton(name: string): boolean {
  const button = [...document.querySelectorAll<HTMLElement>('button, [role=tab], summary')].find(
    (one) => one.checkVisibility() && (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
  );
  button?.focus();
  if (button) window.pressed = { button, state: stateOf(button) };
  return button !== undefined;

  function stateOf(element: HTMLElement) {
    const label = element.getAttribute('aria-label') ?? element.textContent.trim();
    return { label, pressed: element.getAttribute('aria-pressed') };
  }
}

/** Notes what the live regions say from now on. */
function listen(): void {
  window.listening?.disconnect();
  const said = new Map<Element, string>();
  window.heard = said;
  const regions = '[role=status], [role=alert], [role=log], [aria-live]';
  window.listening = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(regions);
      const text = region?.textContent.trim() ?? '';
      if (region && text !== '') said.set(region, text);
    }
  });
  window.listening.observe(document.body, { subtree: true, childList: true, characterData: true });
}

async function outcome(button: string): Promise<Press> {
  for (let pictures = 0; pictures < 3; pictures++) await new Promise(requestAnimationFrame);
  const focused = document.activeElement;
  const box = focused?.getBoundingClientRect();
  const isSeen =
    focused instanceof HTMLElement &&
    box !== undefined &&
    focused !== document.body &&
    focused.checkVisibility({ visibilityProperty: true }) &&
    box.width > 1 &&
    box.bottom > 0 &&
    box.top < window.innerHeight &&
    box.right > 0 &&
    box.left < window.innerWidth;
  const name = focused?.getAttribute('aria-label') ?? focused?.textContent.trim().slice(0, 50) ?? '';
  const { button: element, state } = window.pressed ?? {};
  const label = element?.getAttribute('aria-label') ?? element?.textContent.trim();
  return {
    button,
    focus: `${focused?.tagName} “${name}”`,
    lost: !isSeen,
    twice: label !== state?.label && element?.getAttribute('aria-pressed') !== state?.pressed,
    said: [...(window.heard ?? [])].map(([, text]) => text),
  };
}

declare global {
  interface Window {
    pressed?: { button: HTMLElement; state: { label: string; pressed: string | null } };
    heard?: Map<Element, string>;
    listening?: MutationObserver;
  }
}
