import { language } from '#atlas/atlas.json';

/**
 * The language that the layers and the first story are written in, a BCP 47 tag. Its pages lie at the root of the site,
 * and what other languages lack is told in it. By itself, so that what runs before the explorer takes no more of the file.
 */
export const FIRST_LANGUAGE: string = language;
