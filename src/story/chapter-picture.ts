import type { ChapterId } from '../content/model';

/** The size of the small map of a chapter, in CSS pixels. */
export const PICTURE_SIZE = { width: 96, height: 64 } as const;

/** Where the small map of a chapter lies, from the site's root; the build draws it. */
export const chapterPictureFile = (id: ChapterId): string => `chapters/${id}.svg`;
