import type { FeatureId } from '../../src/content/model';
import type { SourceLocation } from '../../src/data/clinic/source-location';
import type { CheckedChapter } from '../check/chapter';
import type { FeatureIndex } from '../check/checked-files';
import { isFirst } from '../check/first-language';
import { findUnlinkedNames, type UnlinkedName } from '../check/unlinked-names';

/** A name in prose that is to be a link. */
export interface FirstMention extends SourceLocation {
  readonly file: string;
  readonly name: string;
  readonly feature: FeatureId;
  readonly told: string;
}

/**
 * Where a chapter names a feature for the first time, without a link, and links to it nowhere: what is certain of that.
 * The name is the whole one, and no other feature's; the chapter draws the feature's layer; and no other language has
 * the chapter, as its links are those of the first.
 */
export function firstMentions(index: FeatureIndex, chapters: readonly CheckedChapter[]): FirstMention[] {
  const translated = new Set(chapters.filter((one) => !isFirst(one)).map(({ id }) => id));
  const names = [...index.byId.values()].map(({ feature }) => feature.properties.name);
  const done = new Set<string>();
  return findUnlinkedNames(index, chapters).flatMap((found): FirstMention[] => {
    const { chapter, name, feature, line, column } = found;
    const key = `${chapter.id} ${feature}`;
    const isCertain =
      !done.has(key) &&
      !translated.has(chapter.id) &&
      names.filter((one) => one === name).length === 1 &&
      isDrawn(found, index) &&
      !chapter.links.some(({ to }) => to.kind === 'feature' && to.id === feature);
    done.add(key);
    const told = `line ${line}: "${name}" links to feature:${feature}`;
    return isCertain ? [{ file: chapter.file, name, feature, line, column, told }] : [];
  });
}

/** Whether a chapter draws the layer of what it names; without `layers` it draws those that the reader had. */
function isDrawn({ chapter: { chapter }, feature }: UnlinkedName, { byId }: FeatureIndex): boolean {
  const layer = byId.get(feature)?.layer;
  return chapter?.layers === undefined || (layer !== undefined && chapter.layers.includes(layer));
}

/** A text with the names linked, where they stand as they are called. */
export function withLinks(text: string, mentions: readonly FirstMention[]): string {
  const lines = text.split('\n');
  for (const { name, feature, line, column } of mentions.toReversed()) {
    const at = column - 1;
    const words = lines[line - 1] ?? '';
    if (!words.startsWith(name, at)) continue;
    lines[line - 1] = `${words.slice(0, at)}[${name}](feature:${feature})${words.slice(at + name.length)}`;
  }
  return lines.join('\n');
}
