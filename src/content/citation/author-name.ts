import type { Source } from '../model';

/** An author as one writes the name in a sentence: given name first, or a body's name as it is. */
export const authorName = ({ given, family, literal }: NonNullable<Source['author']>[number]): string =>
  literal ?? [given, family].filter(Boolean).join(' ');
