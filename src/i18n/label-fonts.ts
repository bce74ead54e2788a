import { type FaceSet, faceSetOf } from './faces';

/** Families of labels, and letters that stand for a script when a face is loaded. Latin faces are there from the start. */
const LATIN_FAMILIES = ['Atlas Sans', 'Atlas Sans Semibold', 'Atlas Serif Italic'];
const FACES: Readonly<Partial<Record<FaceSet, readonly [families: readonly string[], letters: string]>>> = {
  arabic: [['Atlas Arabic'], 'اب'],
  cyrillic: [LATIN_FAMILIES, 'я'],
  greek: [LATIN_FAMILIES, 'λ'],
  vietnamese: [LATIN_FAMILIES, 'ơ'],
};
const HAN = '中';

/**
 * Loads the faces that the map's labels need. The map paints each letter once, so a face must be there before.
 * @param locale a BCP 47 tag, which implies the script
 * @param text all labels, since Chinese faces come in slices
 */
export async function loadLabelFonts(locale: string, text: string, fonts: FontFaceSet): Promise<void> {
  const set = faceSetOf(locale);
  const [families, letters] = (set && FACES[set]) ?? [[], ''];
  await Promise.all(families.map((family) => loads(family, letters, fonts)));
  if (set !== 'han' || (await loads('Atlas Han', HAN, fonts))) return;
  try {
    await import('@fontsource-variable/noto-sans-sc/wght.css');
  } catch (error) {
    // The map goes on with whatever the machine draws; the next time it is tried again.
    console.warn('The faces of Han characters could not be loaded:', error);
    return;
  }
  await loads('Noto Sans SC Variable', text, fonts);
}

/** Whether a family could be loaded; one that the reader's machine lacks could not. */
async function loads(family: string, text: string, fonts: FontFaceSet): Promise<boolean> {
  try {
    return (await fonts.load(`16px "${family}"`, text)).length > 0;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
