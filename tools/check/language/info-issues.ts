import { faceSetOf } from '../../../src/i18n/faces';
import type { Issue } from '../issue';
import { quote } from '../issue';
import { issueAt } from '../issue-location';
import type { CheckedLanguages } from './language-files';

/** Scripts that run from right to left, as Unicode names them. */
export const RIGHT_TO_LEFT: readonly string[] = ['Arab', 'Aran', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'];

/** A `language.json` that speaks of another language than its folder. */
export function infoIssues({ infos }: CheckedLanguages): Issue[] {
  return infos.flatMap(({ lang, value, location }) => {
    if (value === undefined) return [];
    const { language, script } = new Intl.Locale(value.locale).maximize();
    const direction = RIGHT_TO_LEFT.includes(script ?? '') ? 'rtl' : 'ltr';
    const isOther = language !== lang.split('-')[0];
    const isTurned = !isOther && value.direction !== direction;
    const other = `found ${quote(value.locale)} in the folder of ${quote(lang)}, wanted a locale of that language`;
    const turned = `found ${quote(value.direction)}, wanted "${direction}", as this script runs`;
    return [
      ...(isOther ? [issueAt(location, ['locale'], other)] : []),
      ...(isTurned ? [issueAt(location, ['direction'], turned)] : []),
      ...(faceSetOf(value.locale) === undefined
        ? [issueAt(location, ['locale'], noFace(script), 'warning')]
        : []),
    ];
  });
}

/** Said once a language: nothing is wrong with the atlas. */
const noFace = (script = ''): string =>
  `the program has no face for the letters of this language (${nameOf(script)}): readers see those of their own machine`;

const nameOf = (script: string): string =>
  new Intl.DisplayNames('en', { type: 'script' }).of(script) ?? script;
