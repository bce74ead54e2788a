import type { FeatureId } from '../../src/content/model';
import type { SourceLocation } from '../../src/data/clinic/source-location';
import type { CheckedChapter } from './chapter';
import type { LocatedText } from './chapter-blocks';
import type { FeatureIndex } from './checked-files';
import { isFirst } from './first-language';
import type { Issue } from './issue';

/** Shorter names are also other words. */
const MIN_NAME_CHARACTERS = 5;

const LETTER = '[\\p{L}\\p{N}]';

/** A name of a feature that stands in prose without a link. */
export interface UnlinkedName extends SourceLocation {
  readonly chapter: CheckedChapter;
  readonly name: string;
  readonly feature: FeatureId;
}

/** Names of features that the prose of the first language gives without a link, as issues. */
export const unlinkedNames = (index: FeatureIndex, chapters: readonly CheckedChapter[]): Issue[] =>
  findUnlinkedNames(index, chapters).map(({ chapter, name, feature, line, column }): Issue => {
    const message = `names "${name}" without a link to feature:${feature}`;
    return { file: chapter.file, line, column, path: '', message, severity: 'warning' };
  });

/** Names of features that the prose of the first language gives without a link, in reading order. */
export function findUnlinkedNames(
  index: FeatureIndex,
  chapters: readonly CheckedChapter[],
): readonly UnlinkedName[] {
  const names = namesOf(index);
  if (names.size === 0) return [];
  const patterns = patternsOf(names);
  return chapters.filter(isFirst).flatMap((chapter) =>
    chapter.texts.flatMap((text) =>
      findNames(text, patterns).map(({ name, ...location }): UnlinkedName => {
        return { chapter, name, feature: names.get(name) ?? '', ...location };
      }),
    ),
  );
}

/** Of two features with one name the first. */
function namesOf(index: FeatureIndex): ReadonlyMap<string, FeatureId> {
  const names = new Map<string, FeatureId>();
  for (const [id, { feature }] of index.byId) {
    for (const name of spellings(feature.properties.name)) {
      if (!names.has(name)) names.set(name, id);
    }
  }
  return names;
}

/** A name as prose has it: without what stands in brackets, and without what follows a comma. */
function spellings(name: string): string[] {
  const bare = name.replace(/\s*\([^)]*\)/g, '').trim();
  return [bare, bare.replace(/,.*$/s, '')].filter((text) => countLetters(text) >= MIN_NAME_CHARACTERS);
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** What a name begins with, and where one may: a whole word (“Gilgit-Baltistan” is not Gilgit), or a mark. */
const BEGINNING = new RegExp(`(?<!${LETTER}-?)(?:${LETTER}+|[^\\p{L}\\p{N}\\s])`, 'gu');

/** Patterns of names by what they begin with: one pattern for all would try each name at each word of the story. */
type Patterns = ReadonlyMap<string, RegExp>;

/** The longest name first; prose may break a line inside a name. */
function patternsOf(names: ReadonlyMap<string, FeatureId>): Patterns {
  const choices = new Map<string, string[]>();
  for (const name of [...names.keys()].sort((a, b) => b.length - a.length)) {
    const [beginning = ''] = name.match(BEGINNING) ?? [];
    const choice = escapePattern(name).replace(/\s+/g, '\\s+');
    choices.set(beginning, [...(choices.get(beginning) ?? []), choice]);
  }
  return new Map(
    [...choices].map(([beginning, all]) => [
      beginning,
      new RegExp(`(?:${all.join('|')})(?!-?${LETTER})`, 'uy'),
    ]),
  );
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function findNames(located: LocatedText, patterns: Patterns): (SourceLocation & { name: string })[] {
  const { text } = located;
  const found: (SourceLocation & { name: string })[] = [];
  let end = 0;
  for (const { 0: beginning, index } of text.matchAll(BEGINNING)) {
    const pattern = index < end ? undefined : patterns.get(beginning);
    if (pattern === undefined) continue;
    pattern.lastIndex = index;
    const [name] = pattern.exec(text) ?? [];
    if (name === undefined) continue;
    end = index + name.length;
    found.push({ name: name.replace(/\s+/g, ' '), ...locationIn(located, index) });
  }
  return found;
}

function locationIn({ text, line, column }: LocatedText, offset: number): SourceLocation {
  const before = text.slice(0, offset);
  const lineEnds = before.match(/\n/g)?.length ?? 0;
  if (lineEnds === 0) return { line, column: column + offset };
  return { line: line + lineEnds, column: offset - before.lastIndexOf('\n') };
}
