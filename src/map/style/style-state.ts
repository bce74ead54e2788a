import type { MapRecord } from '../../state/map-record';
import { ANY_YEARS, type StyleState } from './filters';

/** What the style reads of what the map shows. */
export function styleState({ layers, only, years, lang, selected }: MapRecord): StyleState {
  const until = years?.until ?? ANY_YEARS.until;
  const since = years?.since ?? ANY_YEARS.since;
  // Without years it hides nothing, and a choice then need not filter all features anew.
  const chosen = years === null ? [] : selected;
  return { layers, narrowed: only !== null, only: only ?? [], until, since, chosen, first: selected, lang };
}
