/** What of a drag is read here. */
type Dragging = Pick<DragEvent, 'dataTransfer' | 'preventDefault'>;

const hasFiles = ({ dataTransfer }: Dragging) => dataTransfer?.types.includes('Files') ?? false;

/**
 * Takes files that are dropped anywhere on the page; without it the browser would leave the page for them.
 * @returns ends that
 */
export function listenForDrops(
  page: Pick<Window, 'addEventListener' | 'removeEventListener'>,
  onFiles: (files: readonly File[]) => void,
): () => void {
  const over = (event: Dragging) => {
    if (hasFiles(event)) event.preventDefault();
  };
  const drop = (event: Dragging) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  };
  page.addEventListener('dragover', over);
  page.addEventListener('drop', drop);
  return () => {
    page.removeEventListener('dragover', over);
    page.removeEventListener('drop', drop);
  };
}
