import { X } from 'lucide';
import { useExplorer } from './context';
import { IconButton } from './icon-button';

/** Quiet notices: what of the address was left out, and which year is shown. */
export function Notices() {
  const { state, t } = useExplorer();
  const say = t.value;
  const ignored = state.ignored.value;
  const year = state.year.value;
  const list = ignored.map(({ part, found }) => (part === '#' ? `#${found}` : `${part}=${found}`)).join(', ');
  return (
    <div class="notices" role="status">
      {ignored.length > 0 && (
        <p class="notice">
          <span>{say('notice.ignored', { list })}</span>
          <IconButton icon={X} label={say('notice.dismiss')} onClick={() => state.dismissIgnored()} />
        </p>
      )}
      {year !== null && (
        <p class="notice">
          <span>{say('notice.year', { year: String(year) })}</span>
          <button type="button" class="button" onClick={() => state.setYear(null)}>
            {say('notice.anyYear')}
          </button>
        </p>
      )}
    </div>
  );
}
