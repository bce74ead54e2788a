/** Where a text went that the reader wanted copied; where the browser refuses, it must be shown to be copied by hand. */
export type Copied = 'copied' | 'refused';

/** @param clipboard missing on pages that come over plain HTTP */
export async function copyText(
  text: string,
  clipboard: Pick<Clipboard, 'writeText'> | undefined,
): Promise<Copied> {
  try {
    if (clipboard === undefined) return 'refused';
    await clipboard.writeText(text);
    return 'copied';
  } catch (error) {
    if (error instanceof DOMException) return 'refused';
    throw error;
  }
}
