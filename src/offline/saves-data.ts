declare global {
  interface Navigator {
    /** What some browsers say of the line. */
    readonly connection?: { readonly saveData?: boolean; readonly type?: string } | null;
  }
}

/** Whether the reader has the browser save data, or the line is likely to be paid for by the byte. */
export function prefersReducedData(window: Pick<Window, 'navigator' | 'matchMedia'>): boolean {
  const { connection } = window.navigator;
  const isReduced = window.matchMedia('(prefers-reduced-data: reduce)').matches;
  return isReduced || connection?.saveData === true || connection?.type === 'cellular';
}
