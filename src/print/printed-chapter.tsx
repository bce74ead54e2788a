import type { ComponentChildren } from 'preact';
import { markedClaims } from '../content/marked-claims';
import type { Chapter } from '../content/model';
import { useExplorer } from '../ui/context';
import { PARTS } from '../ui/story-parts';
import { VerdictMark } from '../ui/verdict-mark';
import { PrintedProse } from './printed-prose';

interface Props {
  readonly chapter: Chapter;
  /** Where it plays; null where the handout has its map already. */
  readonly map: ComponentChildren;
}

/** A chapter on paper, with the claims that its text marks. */
export function PrintedChapter({ chapter, map }: Props) {
  const { dirOf, index, t } = useExplorer();
  const say = t.value;
  const part = PARTS[chapter.part];
  const number = index.chapters.indexOf(chapter) + 1;
  return (
    <section class="printed-chapter">
      <p class="eyebrow">
        {part && <span>{say(part)}</span>}
        <span>{say('story.chapterOf', { number, count: index.chapters.length })}</span>
      </p>
      <h2 lang={chapter.lang} dir={dirOf(chapter.lang)}>
        {chapter.title}
      </h2>
      {map && <figure class="printed-map">{map}</figure>}
      <PrintedProse chapter={chapter} />
      <Claims chapter={chapter} />
    </section>
  );
}

/** What the record says of each claim; before the claims have come, the verdicts in the text stand alone. */
function Claims({ chapter }: { readonly chapter: Chapter }) {
  const { dirOf, library, t } = useExplorer();
  const claims = library.claims().now.value;
  const marked = markedClaims(chapter);
  if (claims.kind !== 'ready' || marked.length === 0) return null;
  const say = t.value;
  return (
    <>
      <h3>{say('print.claims')}</h3>
      <ul class="printed-claims">
        {claims.value
          .filter(({ id }) => marked.includes(id))
          .map(({ id, verdict, statement, record, lang }) => (
            <li key={id}>
              <VerdictMark verdict={verdict} />{' '}
              <strong>
                {say('claim.title', { number: Number(id.slice(1)) })}: {say(`verdict.${verdict}`)}.
              </strong>{' '}
              <span lang={lang} dir={dirOf(lang)}>
                {say('claim.articleSays')}: {statement} {say('claim.recordSays')}: {record}
              </span>
            </li>
          ))}
      </ul>
    </>
  );
}
