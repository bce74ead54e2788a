import { BookOpen, ChevronLeft, ChevronRight, X } from 'lucide';
import type { LocalizedClaim } from '../content/localized';
import type { ClaimId } from '../content/model';
import { claimTitle } from '../i18n/claim-title';
import { CopyLink } from '../share/view-actions';
import { useSources } from '../sources/context';
import { FeatureSources } from '../sources/feature-sources';
import { AsyncContent } from '../ui/async-content';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { FeatureLink } from '../ui/feature-link';
import { useHeadingFocus } from '../ui/heading-focus';
import { Icon } from '../ui/icon';
import { IconButton } from '../ui/icon-button';
import { VerdictMark } from '../ui/verdict-mark';

/** A claim held against the record: what the article says, what the record says, who says so. */
export function ClaimPanel({ id }: { readonly id: ClaimId }) {
  const { library } = useExplorer();
  const t = useT();
  return (
    <section class="claim" aria-label={claimTitle(id, t)} data-focus-after="tabpanel">
      <Heading id={id} />
      <AsyncContent of={library.claims()}>
        {(claims) => {
          const claim = claims.find((one) => one.id === id);
          return claim && <Card claim={claim} />;
        }}
      </AsyncContent>
      <ClaimSteps id={id} />
      <CopyLink />
    </section>
  );
}

function Heading({ id }: { readonly id: ClaimId }) {
  const { state } = useExplorer();
  const { verdicts } = useSources();
  const t = useT();
  const heading = useHeadingFocus(id);
  const verdict = verdicts[id];
  return (
    <header class="feature-heading">
      {verdict && <VerdictMark verdict={verdict} size={26} />}
      <h2 ref={heading} tabIndex={-1}>
        {verdict && t(`verdict.${verdict}`)}
      </h2>
      <IconButton icon={X} label={t('feature.close')} onClick={() => state.close()} />
    </header>
  );
}

function Card({ claim }: { readonly claim: LocalizedClaim }) {
  const { dirOf } = useLocalization();
  const t = useT();
  return (
    <>
      <p class="eyebrow">
        <span>{claimTitle(claim.id, t)}</span>
        <span>{t(`claimKind.${claim.kind}`)}</span>
        <span>{t(`theme.${claim.theme}`)}</span>
        {claim.date && <span lang={claim.lang}>{claim.date}</span>}
      </p>
      <dl class="versus">
        <div>
          <dt>{t('claim.articleSays')}</dt>
          <dd lang={claim.lang} dir={dirOf(claim.lang)}>
            {claim.statement}
          </dd>
        </div>
        <div>
          <dt>{t('claim.recordSays')}</dt>
          <dd lang={claim.lang} dir={dirOf(claim.lang)}>
            {claim.record}
          </dd>
        </div>
      </dl>
      <p class="aside">{t(`verdictMeans.${claim.verdict}`)}</p>
      <p class="aside">{t(`confidence.${claim.confidence}`)}</p>
      <Places claim={claim} />
      <FeatureSources sources={claim.sources} />
    </>
  );
}

function Places({ claim }: { readonly claim: LocalizedClaim }) {
  const { index } = useExplorer();
  const t = useT();
  const known = claim.features.filter((id) => index.features.has(id));
  if (known.length === 0) return <p class="aside">{t('claim.noPlaces')}</p>;
  return (
    <section aria-labelledby="claim-places">
      <h3 id="claim-places">{t('claim.places')}</h3>
      <ul class="parts compact">
        {known.map((id) => (
          <li key={id}>
            <FeatureLink id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** To where the story marks it, and to the claims before and after it. */
function ClaimSteps({ id }: { readonly id: ClaimId }) {
  const { index, state, t } = useExplorer();
  const { verdicts } = useSources();
  const ids = Object.keys(verdicts);
  const at = ids.indexOf(id);
  const [before, after] = [ids[at - 1], ids[at + 1]];
  const chapter = index.chapterOfClaim(id);
  return (
    <div class="steps">
      {chapter !== null && (
        <button type="button" class="button" onClick={() => state.readClaim(id)}>
          <Icon node={BookOpen} size={16} />
          {t.value('feature.readHere', { chapter: index.chapter(chapter)?.title ?? '' })}
        </button>
      )}
      <IconButton
        icon={ChevronLeft}
        label={t.value('claim.previous')}
        disabled={before === undefined}
        repeats="previous-claim"
        onClick={() => before && state.openClaim(before)}
      />
      <IconButton
        icon={ChevronRight}
        label={t.value('claim.next')}
        disabled={after === undefined}
        repeats="next-claim"
        onClick={() => after && state.openClaim(after)}
      />
    </div>
  );
}
