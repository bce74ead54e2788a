/**
 * The oldest browsers that the atlas is made for, by the features used. Style sheets are built for them: prefixes are
 * added, and what one of them does not know is written otherwise.
 */
export const OLDEST_BROWSERS = ['chrome123', 'edge123', 'firefox125', 'safari17.5', 'ios17.5'];
