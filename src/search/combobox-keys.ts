/**
 * Where a key moves in the list of options; the field stands before the first and after the last.
 * @param active index of the active option; `null`: the field
 * @returns `undefined` where the key is for the text in the field
 */
export function nextOptionIndex(
  key: string,
  active: number | null,
  count: number,
): number | null | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return active === null ? 0 : active < count - 1 ? active + 1 : null;
    case 'ArrowUp':
      return active === null ? count - 1 : active > 0 ? active - 1 : null;
    case 'Home':
      return active === null ? undefined : 0;
    case 'End':
      return active === null ? undefined : count - 1;
    default:
      return undefined;
  }
}

/** The id of an option by its place in the list. */
export const optionId = (list: string, place: number) => `${list}-${place}`;
