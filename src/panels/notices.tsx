import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useExplorer } from './context';
import { IconButton } from './icon-button';

/** Quiet notices: what of the address was left out, which year is shown, and those of others. */
export function Notices({ children }: { readonly children?: ComponentChildren }) {
  const { state, t } = useExplorer();
  const say = t.value;
  const ignored = state.ignored.value;
  const years = state.clock.years.value;
  const list = ignored.map(({ part, found }) => (part === '#' ? `#${found}` : `${part}=${found}`)).join(', ');
  return (
    <div class="notices" role="status">
      {children}
      {ignored.length > 0 && (
        <p class="notice">
          <span>{say('notice.ignored', { list })}</span>
          <IconButton icon={X} label={say('notice.dismiss')} onClick={() => state.dismissIgnored()} />
        </p>
      )}
      {years !== null && (
        <p class="notice">
          <span>
            {years.since === null
              ? say('notice.year', { year: String(years.until) })
              : say('notice.years', { since: String(years.since), until: String(years.until) })}
          </span>
          <button type="button" class="button" onClick={() => state.clock.showYears(null)}>
            {say('notice.anyYear')}
          </button>
        </p>
      )}
    </div>
  );
}
