import { filterClaims } from '../content/claim-filter';
import type { LocalizedClaim } from '../content/localized';
import { AsyncContent } from '../ui/async-content';
import { useExplorer, useT } from '../ui/context';
import { CheckFilters } from './check-filters';
import { ClaimRows } from './claim-rows';
import { VerdictChart } from './verdict-chart';

/** What the article claims, held against the record: counted, filtered, listed; the map shows just those. */
export function CheckTab() {
  const { library } = useExplorer();
  const t = useT();
  return (
    <section class="check">
      <h2 class="unseen">{t('panel.check')}</h2>
      <p class="aside">{t('check.intro')}</p>
      <AsyncContent of={library.claims()}>{(claims) => <Checked claims={claims} />}</AsyncContent>
    </section>
  );
}

function Checked({ claims }: { readonly claims: readonly LocalizedClaim[] }) {
  const { state } = useExplorer();
  const t = useT();
  const filter = state.panel.claimFilter.value;
  const { verdict: _verdict, ...rest } = filter;
  const left = filterClaims(claims, filter);
  return (
    <>
      <VerdictChart claims={filterClaims(claims, rest)} />
      <CheckFilters />
      <p role="status">{t('check.count', { count: left.length, total: claims.length })}</p>
      <ClaimRows claims={left} />
    </>
  );
}
