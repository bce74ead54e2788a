/** Letters that stand for a script when a face is loaded. */
const ARABIC = 'اب';
const HAN = '中';

/**
 * Loads the faces that the map's labels need. The map paints each letter once, so a face must be there before.
 * @param locale a BCP 47 tag, which implies the script
 * @param text all labels, since Chinese faces come in slices
 */
export async function loadLabelFonts(locale: string, text: string, fonts: FontFaceSet): Promise<void> {
  const { script = '' } = new Intl.Locale(locale).maximize();
  if (script === 'Arab') await loads('Atlas Arabic', ARABIC, fonts);
  if (!script.startsWith('Han') || (await loads('Atlas Han', HAN, fonts))) return;
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
