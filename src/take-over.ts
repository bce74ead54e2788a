/**
 * Puts the explorer in the place of the page for readers without script. What was painted of it stays as it is:
 * whoever renders it has done so into the same elements. See `src/first-paint.ts` for what the page does until then.
 */
export function takeOver({ documentElement }: Document, app: HTMLElement, story: HTMLElement | null): void {
  documentElement.dataset.script = 'runs';
  app.hidden = false;
  story?.remove();
}
