import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useExplorer } from './context';
import { IconButton } from './icon-button';
import { troubleInWords, WaysOut } from './trouble';

/** Quiet notices: what of the address was left out, which years are shown, and those of others. */
export function Notices({ children }: { readonly children?: ComponentChildren }) {
  const { state, t } = useExplorer();
  const say = t.value;
  const ignored = state.ignored.value;
  const list = ignored.map(({ part, found }) => (part === '#' ? `#${found}` : `${part}=${found}`)).join(', ');
  return (
    <div class="notices" role="status">
      {children}
      <LanguageNotice />
      {ignored.length > 0 && (
        <p class="notice">
          <span>{say('notice.ignored', { list })}</span>
          <IconButton icon={X} label={say('notice.dismiss')} onClick={() => state.dismissIgnored()} />
        </p>
      )}
      <YearsNotice />
    </div>
  );
}

/** Says that the language chosen has not come; the one before goes on. */
function LanguageNotice() {
  const { t, wantedLanguage } = useExplorer();
  const { name, translation } = wantedLanguage.value;
  const now = translation.now.value;
  if (now.kind !== 'late' && now.kind !== 'failed') return null;
  return (
    <p class="notice">
      <span>{t.value(troubleInWords(now, 'app.languageFailed', 'app.languageLate'), { name })}</span>
      <WaysOut missing={now} onRetry={() => translation.load()} />
    </p>
  );
}

/**
 * Which years are shown. Beside the slider, which says it too, it is for screen readers alone, and while the years pass
 * by themselves it is silent.
 */
function YearsNotice() {
  const { narrow, state, t } = useExplorer();
  const say = t.value;
  const years = state.clock.years.value;
  if (years === null || state.clock.ticking.value) return null;
  const words =
    years.since === null
      ? say('notice.year', { year: String(years.until) })
      : say('notice.years', { since: String(years.since), until: String(years.until) });
  const tab = state.tab.value;
  const isOpen = state.feature.value !== null || state.claim.value !== null;
  const hasSlider = narrow.value ? tab === 'time' && !isOpen : tab !== 'ride';
  if (hasSlider) return <p class="unseen">{words}</p>;
  return (
    <p class="notice">
      <span>{words}</span>
      <button type="button" class="button" onClick={() => state.clock.showYears(null)}>
        {say('notice.anyYear')}
      </button>
    </p>
  );
}
