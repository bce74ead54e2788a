/** What a handout tells: the open chapter, or all of them. */
export type Printed = 'chapter' | 'story';
