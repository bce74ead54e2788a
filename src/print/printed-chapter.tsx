import type { ComponentChildren } from 'preact';
import type { Chapter } from '../content/model';
import { claimsInProse } from '../content/prose';
import { claimTitle } from '../i18n/claim-title';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { partLabel } from '../ui/story-parts';
import { VerdictMark } from '../ui/verdict-mark';
import { PrintedProse } from './printed-prose';

interface Props {
  readonly chapter: Chapter;
  /** Where it plays; null where the handout has its map already. */
  readonly map: ComponentChildren;
}

/** A chapter on paper, with the claims that its text marks. */
export function PrintedChapter({ chapter, map }: Props) {
  const { index } = useExplorer();
  const { dirOf } = useLocalization();
  const t = useT();
  const part = partLabel(chapter.part);
  const number = index.chapters.indexOf(chapter) + 1;
  return (
    <section class="printed-chapter">
      <p class="eyebrow">
        {part && <span>{t(part)}</span>}
        <span>{t('story.chapterOf', { number, count: index.chapters.length })}</span>
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
  const { library } = useExplorer();
  const { dirOf } = useLocalization();
  const t = useT();
  const claims = library.claims().state.value;
  const marked = claimsInProse(chapter);
  if (claims.kind !== 'ready' || marked.length === 0) return null;
  return (
    <>
      <h3>{t('print.claims')}</h3>
      <ul class="printed-claims">
        {claims.value
          .filter(({ id }) => marked.includes(id))
          .map(({ id, verdict, statement, record, lang }) => (
            <li key={id}>
              <VerdictMark verdict={verdict} />{' '}
              <strong>
                {claimTitle(id, t)}: {t(`verdict.${verdict}`)}.
              </strong>{' '}
              <span lang={lang} dir={dirOf(lang)}>
                {t('claim.articleSays')}: {statement} {t('claim.recordSays')}: {record}
              </span>
            </li>
          ))}
      </ul>
    </>
  );
}
