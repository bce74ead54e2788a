import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useExplorer } from './context';
import { IconButton } from './icon-button';

/** Quiet notices: what of the address was left out, which years are shown, and those of others. */
export function Notices({ children }: { readonly children?: ComponentChildren }) {
  return (
    <div class="notices" role="status">
      {children}
      <IgnoredNotice />
      <YearsNotice />
    </div>
  );
}

/** How much of what a link says is repeated: enough to find the slip in it, too little to speak in the atlas's name. */
const MOST_NAMED = 3;
const MOST_CHARACTERS = 40;

/** What of the link was left out, in the link's own words. */
function IgnoredNotice() {
  const { state, t } = useExplorer();
  const say = t.value;
  const ignored = state.ignored.value;
  if (ignored.length === 0) return null;
  const more = ignored.length - MOST_NAMED;
  return (
    <div class="notice">
      <div class="notice-ignored">
        <p>{say('notice.ignored')}</p>
        <ul>
          {ignored.slice(0, MOST_NAMED).map(({ part, found }) => (
            <li key={`${part} ${found}`}>
              <span class="aside">{say(`notice.part.${part === '#' ? 'hash' : part}`)}</span>{' '}
              <bdi>{shortened(found)}</bdi>
            </li>
          ))}
          {more > 0 && <li class="aside">{say('notice.ignoredMore', { count: more })}</li>}
        </ul>
      </div>
      <IconButton icon={X} label={say('notice.dismiss')} onClick={() => state.dismissIgnored()} />
    </div>
  );
}

function shortened(text: string): string {
  const characters = [...text.slice(0, 2 * MOST_CHARACTERS + 1)];
  if (characters.length <= MOST_CHARACTERS) return text;
  return `${characters.slice(0, MOST_CHARACTERS).join('')}…`;
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
