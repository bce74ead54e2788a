import type { MapRecord } from '../../state/map-record';
import { ANY_YEARS, type StyleState } from './filters';

/** What the style reads of what the map shows. */
export function styleState({ layers, featureFilter, years, lang, selected }: MapRecord): StyleState {
  const until = years?.to ?? ANY_YEARS.until;
  const since = years?.from ?? ANY_YEARS.since;
  // Without years it hides nothing, and a choice then need not filter all features anew.
  const chosen = years === null ? [] : selected;
  return {
    layers,
    narrowed: featureFilter !== null,
    only: featureFilter ?? [],
    until,
    since,
    chosen,
    first: selected,
    lang,
  };
}
