/** Opens something in the page itself, unless the reader asks for a tab or window of its own. */
export function openHere(open: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    open();
  };
}
