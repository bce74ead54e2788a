/** Controls that can be pressed before the explorer listens to them. */
const PRESSED = '#app button, #app summary, #app [role=tab]';

/** Marks the control that a reader presses on the painted page, to which the explorer does not listen yet. */
export function recordEarlyInput(document: Document, onPressed: () => void): void {
  const { documentElement } = document;
  document.addEventListener(
    'click',
    ({ target }) => {
      if (documentElement.dataset.script !== 'painted' || !(target instanceof Element)) return;
      const pressed = target.closest(PRESSED);
      if (pressed === null) return;
      documentElement.querySelector('[data-pressed]')?.removeAttribute('data-pressed');
      pressed.setAttribute('data-pressed', '');
      onPressed();
    },
    true,
  );
}

/**
 * What a reader has typed, chosen and pressed on the painted page.
 * @returns repeats it on the explorer that was rendered into the page
 */
export function captureEarlyInput(app: HTMLElement): () => void {
  const typed = [...app.querySelectorAll('input')]
    .filter(({ value, defaultValue }) => value !== defaultValue)
    .map((field) => ({ field, value: field.value }));
  const chosen = [...app.querySelectorAll('select')]
    .filter(({ options, selectedIndex }) => !options[selectedIndex]?.defaultSelected)
    .map((field) => ({ field, value: field.value }));
  const pressed = app.querySelector<HTMLElement>('[data-pressed]');
  return () => {
    for (const { field, value } of typed) redo(field, value, 'input');
    for (const { field, value } of chosen) redo(field, value, 'change');
    pressed?.removeAttribute('data-pressed');
    pressed?.click();
  };
}

function redo(field: HTMLInputElement | HTMLSelectElement, value: string, event: 'input' | 'change'): void {
  field.value = value;
  field.dispatchEvent(new Event(event, { bubbles: true }));
}
