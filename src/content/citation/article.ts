import { MANIFEST } from '../manifest';
import type { SourceId } from '../model';

/** The article that the story retells, in the bibliography; absent: it retells none. */
export const ARTICLE: SourceId | undefined = MANIFEST.article;
