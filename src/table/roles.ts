/** Roles that the elements have anyway; said again, since some browsers forget them where CSS makes cards of rows. */
export const TABLE = { role: 'table' } as const;
export const TABLE_PART = { role: 'rowgroup' } as const;
export const ROW = { role: 'row' } as const;
export const CELL = { role: 'cell' } as const;
export const ROW_HEADER = { role: 'rowheader' } as const;
export const COLUMN_HEADER = { role: 'columnheader' } as const;
