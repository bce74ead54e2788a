/** Roles that the elements have anyway; said again, since some browsers forget them where CSS makes cards of rows. */
export const TABLE_ROLE = { role: 'table' } as const;
export const ROW_GROUP_ROLE = { role: 'rowgroup' } as const;
export const ROW_ROLE = { role: 'row' } as const;
export const CELL_ROLE = { role: 'cell' } as const;
export const ROW_HEADER_ROLE = { role: 'rowheader' } as const;
export const COLUMN_HEADER_ROLE = { role: 'columnheader' } as const;
