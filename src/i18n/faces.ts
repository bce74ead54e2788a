/** The letters that the faces of the engine have, by the faces that bring them. */
export type FaceSet = 'latin' | 'vietnamese' | 'cyrillic' | 'greek' | 'arabic' | 'han';

const OF_SCRIPT: Readonly<Record<string, FaceSet>> = {
  Arab: 'arabic',
  Aran: 'arabic',
  Cyrl: 'cyrillic',
  Grek: 'greek',
  Hans: 'han',
  Hant: 'han',
};

/**
 * The faces that a language is written in.
 * @param locale a BCP 47 tag, which implies the script
 * @returns `undefined` where we have no face for it, so that readers see those of their own machine
 */
export function faceSetOf(locale: string): FaceSet | undefined {
  const { language, script = '' } = new Intl.Locale(locale).maximize();
  if (script === 'Latn') return language === 'vi' ? 'vietnamese' : 'latin';
  return OF_SCRIPT[script];
}
