import type { LocalizedClaim } from '../content/localized';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { outOfRangeInWords } from '../ui/out-of-range-note';
import { VerdictMark } from '../ui/verdict-mark';
import { ViewLink } from '../ui/view-link';

/** Claims in a list: the mark of the verdict, what the article says, the verdict in words. None: no list. */
export function ClaimRows({ claims }: { readonly claims: readonly LocalizedClaim[] }) {
  if (claims.length === 0) return null;
  return (
    <ol class="claim-list">
      {claims.map((claim) => (
        <Row key={claim.id} claim={claim} />
      ))}
    </ol>
  );
}

function Row({ claim }: { readonly claim: LocalizedClaim }) {
  const { state } = useExplorer();
  const { dirOf } = useLocalization();
  const t = useT();
  const outside = outOfRangeInWords(claim.time, state.years.range.value, t);
  return (
    <li class={outside === '' ? '' : 'outside'}>
      <ViewLink opens={{ claim: claim.id }} onOpen={() => state.openClaim(claim.id)}>
        <VerdictMark verdict={claim.verdict} size={18} />
        <span>
          <span class="claim-statement" lang={claim.lang} dir={dirOf(claim.lang)}>
            {claim.statement}
          </span>
          <span class="aside">
            {t(`verdict.${claim.verdict}`)}
            {outside !== '' && ` · ${outside}`}
          </span>
        </span>
      </ViewLink>
    </li>
  );
}
