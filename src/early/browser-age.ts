/** Whether a browser lacks what code and style sheets of the explorer are written in; the README names its versions. */
export function isTooOld(window: Window & Partial<Pick<typeof globalThis, 'CSS'>>): boolean {
  const knowsColours = window.CSS?.supports?.('color', 'light-dark(#fff, #000)') ?? true;
  const knowsMethods = 'noModule' in HTMLScriptElement.prototype && 'toSorted' in Array.prototype;
  const knowsPopovers = 'popover' in HTMLElement.prototype;
  return !knowsMethods || !knowsPopovers || !knowsColours;
}
