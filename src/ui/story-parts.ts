import { SECTIONS } from '../content/vocabulary';
import type { MessageKey } from '../i18n/translator';

/** What a part of the story is called; null where the story has no parts. */
export const partLabel = (part: string | undefined): MessageKey | null =>
  part !== undefined && SECTIONS.includes(part) ? `story.part.${part}` : null;
