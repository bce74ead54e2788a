import type { ComponentChildren } from 'preact';
import type { ClaimId } from '../content/model';
import { useSources } from '../sources/context';
import { useExplorer, useT } from '../ui/context';
import { VerdictMark } from '../ui/verdict-mark';
import { ViewLink } from '../ui/view-link';

interface Props {
  readonly id: ClaimId;
  readonly children: ComponentChildren;
}

/** Words of the story that state a claim: a quiet mark of its verdict, and the way to its card. */
export function ClaimLink({ id, children }: Props) {
  const { state } = useExplorer();
  const { verdicts } = useSources();
  const t = useT();
  const verdict = verdicts[id];
  if (verdict === undefined) return <>{children}</>;
  return (
    <ViewLink
      opens={{ claim: id }}
      onOpen={() => state.openClaim(id)}
      class="claim-link"
      data-claim={id}
      data-tip={`${t(`verdict.${verdict}`)}: ${t(`verdictMeans.${verdict}`)}`}
      aria-current={state.claim.value === id ? 'true' : undefined}
    >
      {children}
      <span class="tied">
        <VerdictMark verdict={verdict}>
          <span class="unseen"> ({t('claim.mark', { verdict: t(`verdict.${verdict}`) })})</span>
        </VerdictMark>
      </span>
    </ViewLink>
  );
}
