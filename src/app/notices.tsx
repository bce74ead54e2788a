import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { YearRange } from '../content/years';
import { LayersNotice } from '../layers/layers-notice';
import { useExplorer, useT } from '../ui/context';
import { IconButton } from '../ui/icon-button';
import { errorInWords, RecoveryActions } from '../ui/resource-error';
import { useApp } from './context';

/** Quiet notices: what of the address was left out, which years are shown, and those of others. */
export function Notices({ children }: { readonly children?: ComponentChildren }) {
  return (
    <div class="notices" role="status">
      {children}
      <LanguageNotice />
      <DetailNotice />
      <IgnoredNotice />
      <LinesNotice />
      <LayersNotice />
      <YearsNotice />
    </div>
  );
}

/** How much of what a link says is repeated: enough to find the slip in it, too little to speak in the atlas's name. */
const MAX_LISTED_COUNT = 3;
const MAX_CHARACTERS_COUNT = 40;

/** What of the link was left out, in the link's own words. */
function IgnoredNotice() {
  const { state } = useExplorer();
  const t = useT();
  const ignored = state.ignored.value;
  if (ignored.length === 0) return null;
  const more = ignored.length - MAX_LISTED_COUNT;
  return (
    <div class="notice" data-focus-after="map">
      <div class="notice-ignored">
        <p>{t('notice.ignored')}</p>
        <ul>
          {ignored.slice(0, MAX_LISTED_COUNT).map(({ parameter, found }) => (
            <li key={`${parameter} ${found}`}>
              <span class="aside">{t(`notice.part.${parameter === '#' ? 'hash' : parameter}`)}</span>{' '}
              <bdi>{shortened(found)}</bdi>
            </li>
          ))}
          {more > 0 && <li class="aside">{t('notice.ignoredMore', { count: more })}</li>}
        </ul>
      </div>
      <IconButton icon={X} label={t('notice.dismiss')} onClick={() => state.dismissIgnored()} />
    </div>
  );
}

function shortened(text: string): string {
  const characters = [...text.slice(0, 2 * MAX_CHARACTERS_COUNT + 1)];
  if (characters.length <= MAX_CHARACTERS_COUNT) return text;
  return `${characters.slice(0, MAX_CHARACTERS_COUNT).join('')}…`;
}

/** Says that the language chosen has not come; the one before goes on. */
function LanguageNotice() {
  const { wantedLanguage } = useApp();
  const t = useT();
  const { name, translation } = wantedLanguage.value;
  const now = translation.state.value;
  if (now.kind !== 'late' && now.kind !== 'failed') return null;
  return (
    <p class="notice" data-focus-after="map">
      <span>{t(errorInWords(now, 'app.languageFailed', 'app.languageLate'), { name })}</span>
      <RecoveryActions missing={now} onRetry={() => translation.load()} />
    </p>
  );
}

/** Says that the exact course of the roads has not come; the coarse one stays. */
function LinesNotice() {
  const { exactLines } = useApp();
  const t = useT();
  const now = exactLines.state.value;
  if (now.kind !== 'late' && now.kind !== 'failed') return null;
  return (
    <p class="notice" data-focus-after="map">
      <span>{t(errorInWords(now, 'map.linesFailed', 'map.linesLate'))}</span>
      <RecoveryActions missing={now} onRetry={() => exactLines.load()} />
    </p>
  );
}

/** Says that some of the detailed ground has not come; the coarse one stays, and it is tried again by itself too. */
function DetailNotice() {
  const { isIncomplete, retry } = useApp().detail.value;
  const t = useT();
  if (!isIncomplete) return null;
  return (
    <p class="notice" data-focus-after="map">
      <span>{t('map.detailMissing')}</span>
      <button type="button" class="text-button" onClick={retry}>
        {t('feature.tryAgain')}
      </button>
    </p>
  );
}

/**
 * Which years are shown. Beside the slider, which shows it too, it is for screen readers alone: said where the years
 * were changed by other means than the slider, which says it itself, and not while the years pass by themselves.
 */
function YearsNotice() {
  const { isCompact, state } = useExplorer();
  const t = useT();
  const years = state.years.range.value;
  const unsaid = useChangedBySlider(years);
  if (years === null || state.years.playing.value) return null;
  const words =
    years.from === null
      ? t('notice.year', { year: String(years.to) })
      : t('notice.years', { since: String(years.from), until: String(years.to) });
  const tab = state.panel.tab.value;
  const isOpen = state.feature.value !== null || state.claim.value !== null;
  const hasSlider = isCompact.value ? tab === 'time' && !isOpen : tab !== 'ride';
  if (hasSlider) return unsaid ? null : <p class="unseen">{words}</p>;
  return (
    <p class="notice" data-focus-after="map">
      <span>{words}</span>
      <button type="button" class="button" onClick={() => state.years.set(null)}>
        {t('notice.anyYear')}
      </button>
    </p>
  );
}

/** Whether a slider had the focus when these years came to be shown. */
function useChangedBySlider(years: YearRange | null): boolean {
  return useMemo(
    () => years !== null && document.activeElement?.matches('input[type="range"]') === true,
    [years],
  );
}
