import { countVerdicts } from '../content/claim-filter';
import type { Claim } from '../content/model';
import { useExplorer, useT } from '../ui/context';
import { VerdictMark } from '../ui/verdict-mark';

/** Bars of the verdicts, which are the filter: pressing one leaves only its claims. */
export function VerdictChart({ claims }: { readonly claims: readonly Claim[] }) {
  const { state } = useExplorer();
  const t = useT();
  const counts = countVerdicts(claims);
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const { verdict: chosen, ...rest } = state.panel.claimFilter.value;
  return (
    <ul class="verdict-chart" aria-label={t('check.chart')}>
      {counts.map(({ verdict, count }) => (
        <li key={verdict}>
          <button
            type="button"
            aria-pressed={chosen === verdict}
            onClick={() => state.panel.filterClaims(chosen === verdict ? rest : { ...rest, verdict })}
          >
            <VerdictMark verdict={verdict} size={16} />
            <span class="verdict-name">{t(`verdict.${verdict}`)}</span>
            <svg class="verdict-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(100 * count) / most} height="10" />
            </svg>
            <span class="verdict-count">{count}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
