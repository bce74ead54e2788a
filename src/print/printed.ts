/** What a handout tells: the open chapter, or all of them. */
export type PrintScope = 'chapter' | 'story';
