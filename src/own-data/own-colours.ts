/** Colours of readers' own layers, told apart by the colour-blind too (Okabe and Ito, "Color Universal Design"). */
export const OWN_COLOURS = {
  vermilion: '#d55e00',
  blue: '#0072b2',
  green: '#009e73',
  purple: '#cc79a7',
  orange: '#e69f00',
  sky: '#56b4e9',
} as const;

export type OwnColour = keyof typeof OWN_COLOURS;

export const OWN_COLOUR_NAMES = Object.keys(OWN_COLOURS) as readonly OwnColour[];
