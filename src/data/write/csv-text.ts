import papa from 'papaparse';

/** A table as text for any spreadsheet; what one might run begins with an apostrophe. */
export function csvText(fields: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const data = rows.map((row) => [...row]);
  return `${papa.unparse({ fields: [...fields], data }, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
