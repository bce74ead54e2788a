import { didYouMean } from '../../../src/data/clinic/suggest';
import { isFirst } from '../first-language';
import type { Issue } from '../issue';
import { issueAt } from '../issue-location';
import { ENGINE_LANGUAGES, ENGLISH_WORDS, KNOWN_KEYS, owedNames, staleName } from './known-messages';
import type { CheckedLanguages } from './language-files';
import { listed } from './listed';
import type { Translatable } from './translatable';

/** Words of the interface: names that the atlas owes, keys that nothing reads, and words that stay English. */
export function nameIssues({ chapters }: Translatable, { messages }: CheckedLanguages): Issue[] {
  return messages.flatMap((file) => {
    const { value, location } = file;
    if (value === undefined) return [];
    const owed = isFirst(file) ? owedNames(chapters).filter(({ key }) => !(key in value)) : [];
    return [
      ...owed.map(({ key, what }) => issueAt(location, [], `no name for ${what}, wanted a message "${key}"`)),
      ...unknownKeys(value).map(([key, message]) => issueAt(location, [key], message, 'warning')),
      ...leftEnglish(file.lang, value).map((message) => issueAt(location, [], message, 'warning')),
    ];
  });
}

function unknownKeys(value: Readonly<Record<string, string>>): [string, string][] {
  return Object.keys(value).flatMap((key): [string, string][] => {
    if (KNOWN_KEYS.has(key)) return [];
    const stale = staleName(key);
    const near = didYouMean(key, KNOWN_KEYS);
    return [
      [
        key,
        stale === undefined
          ? `nothing reads a message of this name${near}`
          : `nothing in atlas.json is called "${stale}"${near}`,
      ],
    ];
  });
}

/** Words that the engine does not have in a language, and that the atlas does not say either. */
function leftEnglish(lang: string, said: Readonly<Record<string, string>>): string[] {
  if (ENGINE_LANGUAGES.includes(lang)) return [];
  const wanted = Object.keys(ENGLISH_WORDS).filter((key) => KNOWN_KEYS.has(key));
  const missing = wanted.filter((key) => !(key in said));
  if (missing.length === 0) return [];
  return [
    `the engine has no words in "${lang}": ${missing.length} of ${wanted.length} stay English: ${listed(missing)}`,
  ];
}
