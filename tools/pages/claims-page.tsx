import { countVerdicts } from '../../src/content/claim-filter';
import type { LocalizedClaim } from '../../src/content/localized';
import { claimTitle } from '../../src/i18n/claim-title';
import { VerdictMark } from '../../src/ui/verdict-mark';
import { chapterHref, featureHref, onMapHref } from './links';
import { usePageContext } from './page-context';
import { PageFrame } from './page-frame';
import { SourceNumbers } from './source-numbers';

/** Everything that the article claims, held against the record. */
export function ClaimsPage() {
  const { claims, explorer } = usePageContext();
  const say = explorer.t.value;
  return (
    <PageFrame page="claims.html">
      <p>{say('pages.claims')}</p>
      <p class="aside">{say('pages.numbers')}</p>
      <table class="verdicts" aria-label={say('check.chart')}>
        <tbody>
          {countVerdicts(claims).map(({ verdict, count }) => (
            <tr key={verdict}>
              <th scope="row">
                <VerdictMark verdict={verdict} /> {say(`verdict.${verdict}`)}
              </th>
              <td>{count}</td>
              <td>{say(`verdictMeans.${verdict}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {claims.map((claim) => (
        <ClaimArticle key={claim.id} claim={claim} />
      ))}
    </PageFrame>
  );
}

function ClaimArticle({ claim }: { readonly claim: LocalizedClaim }) {
  const { explorer } = usePageContext();
  const say = explorer.t.value;
  const texts = [
    [say('claim.articleSays'), claim.statement],
    [say('claim.recordSays'), claim.record],
  ] as const;
  return (
    <article class="claim-entry" id={claim.id} aria-labelledby={`${claim.id}-title`}>
      <h2 id={`${claim.id}-title`}>
        <VerdictMark verdict={claim.verdict} size={16} />{' '}
        <a href={onMapHref('claim', claim.id)}>{claimTitle(claim.id, say)}</a>
        {': '}
        {say(`verdict.${claim.verdict}`)}
      </h2>
      <p class="eyebrow">
        <span>{say(`claimKind.${claim.kind}`)}</span>
        <span>{say(`theme.${claim.theme}`)}</span>
        {claim.date && <span lang={claim.lang}>{claim.date}</span>}
      </p>
      <dl>
        {texts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd lang={claim.lang} dir={explorer.localization.dirOf(claim.lang)}>
              {text}
            </dd>
          </div>
        ))}
      </dl>
      <p class="aside">
        {say(`confidence.${claim.confidence}`)} {say('feature.sources')}:
        <SourceNumbers ids={claim.sources} />
      </p>
      <Places claim={claim} />
    </article>
  );
}

/** Its places, and where the story says it. */
function Places({ claim }: { readonly claim: LocalizedClaim }) {
  const { index, t } = usePageContext().explorer;
  const { nameOf } = usePageContext().explorer.localization;
  const chapter = index.chapterOfClaim(claim.id);
  return (
    <p class="aside">
      {claim.features.length === 0 && `${t.value('claim.noPlaces')} `}
      {claim.features.length > 0 && `${t.value('claim.places')}: `}
      {claim.features.flatMap((id, place) => {
        const { name, lang } = nameOf(id);
        return [
          place > 0 && ' · ',
          <a key={id} href={featureHref(id)} lang={lang}>
            {name}
          </a>,
        ];
      })}{' '}
      {chapter !== null && (
        <a href={chapterHref(chapter)}>
          {t.value('feature.readHere', { chapter: index.chapter(chapter)?.title ?? '' })}
        </a>
      )}
    </p>
  );
}
