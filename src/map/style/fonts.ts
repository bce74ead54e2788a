/** Font stacks of map labels: families of our own style sheet, which have no digits in their names. */
export const REGULAR = ['Atlas Sans', 'Atlas Arabic', 'Atlas Han', 'Noto Sans SC Variable'];
export const SEMIBOLD = ['Atlas Sans Semibold', 'Atlas Arabic', 'Atlas Han', 'Noto Sans SC Variable'];
export const ITALIC = ['Atlas Serif Italic', 'Atlas Arabic', 'Atlas Han', 'Noto Sans SC Variable'];
