/** A text as a file for the reader to keep. */
export interface TextFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly text: string;
}

/** Hands a file to the browser's downloads. */
export function saveText({ name, type, text }: TextFile, page: Document): void {
  const link = page.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The download has begun with the click, and keeps what it needs.
  URL.revokeObjectURL(link.href);
}
