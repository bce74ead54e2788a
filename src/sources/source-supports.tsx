import { useState } from 'preact/hooks';
import type { Supports } from '../content/citation/reference';
import type { ClaimId } from '../content/model';
import { claimTitle } from '../i18n/claim-title';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { FeatureLink } from '../ui/feature-link';
import { VerdictMark } from '../ui/verdict-mark';
import { ViewLink } from '../ui/view-link';
import { useSources } from './context';

interface Props {
  readonly supports: Supports;
  readonly onClaim: (id: ClaimId) => void;
}

/** The places, claims, notes on borders and chapters with pictures that rest on a source; listed when asked for. */
export function SourceSupports({ supports, onClaim }: Props) {
  const t = useT();
  const [unfolded, setUnfolded] = useState(false);
  const { features, claims, disputes, chapters } = supports;
  const counts = [
    features.length > 0 && t('sources.places', { count: features.length }),
    claims.length > 0 && t('sources.claims', { count: claims.length }),
    disputes.length > 0 && t('sources.borders', { count: disputes.length }),
    chapters.length > 0 && t('sources.pictures', { count: chapters.length }),
  ].filter((words) => words !== false);
  if (counts.length === 0) return null;
  return (
    <details class="supports" onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
      <summary>{t('sources.supports', { list: counts.join(' · ') })}</summary>
      {unfolded && <SupportList supports={supports} onClaim={onClaim} />}
    </details>
  );
}

function SupportList({ supports, onClaim }: Props) {
  const { index, state } = useExplorer();
  const { disputes } = useLocalization();
  const { verdicts } = useSources();
  const notes = disputes.value.filter(({ id }) => supports.disputes.includes(id));
  return (
    <ul>
      {supports.features.map((id) => index.features.has(id) && <li key={id}>{<FeatureLink id={id} />}</li>)}
      {supports.claims.map((id) => verdicts[id] && <ClaimItem key={id} id={id} onClaim={onClaim} />)}
      {notes.map(({ id, name, lang }) => (
        <li key={id} lang={lang}>
          {name}
        </li>
      ))}
      {supports.chapters.map((id) => (
        <li key={id} lang={index.chapter(id)?.lang}>
          <ViewLink opens={{ chapter: id }} onOpen={() => state.showChapter(id)}>
            {index.chapter(id)?.title}
          </ViewLink>
        </li>
      ))}
    </ul>
  );
}

function ClaimItem({ id, onClaim }: { readonly id: ClaimId; readonly onClaim: Props['onClaim'] }) {
  const { verdicts } = useSources();
  const t = useT();
  const verdict = verdicts[id];
  return (
    <li>
      <ViewLink opens={{ claim: id }} onOpen={() => onClaim(id)}>
        {claimTitle(id, t)}
      </ViewLink>
      {verdict && (
        <>
          <VerdictMark verdict={verdict} />
          <span class="aside">{t(`verdict.${verdict}`)}</span>
        </>
      )}
    </li>
  );
}
