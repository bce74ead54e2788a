import type { MessageKey } from '../i18n/translator';

/** What the parts of the article are called. */
export const PART_LABELS: Readonly<Record<string, MessageKey>> = {
  opening: 'story.part.opening',
  history: 'story.part.history',
  achievements: 'story.part.achievements',
  outlook: 'story.part.outlook',
};
