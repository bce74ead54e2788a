/** What the pictures for sharing measure, in pixels: as Open Graph wants them. */
export const SHARE_PICTURE = { width: 1200, height: 630 } as const;

/** Where the picture of a language lies that shared links show, in the folder of an atlas and below the site's root. */
export const sharePictureFile = (lang: string): string => `share-${lang}.jpg`;
