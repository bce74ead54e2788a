import { MANIFEST } from '../manifest';
import type { SourceId } from '../model';

/** The article that the story retells, in the bibliography. */
export const ARTICLE: SourceId = MANIFEST.article;
