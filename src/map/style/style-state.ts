import type { MapRecord } from '../../state/map-record';
import { ANY_YEARS, type StyleState } from './filters';

/** What the style reads of what the map shows. */
export function styleState({ layers, featureFilter, years, lang, selected }: MapRecord): StyleState {
  return {
    layers,
    isFiltered: featureFilter !== null,
    featureFilter: featureFilter ?? [],
    from: years?.from ?? ANY_YEARS.from,
    to: years?.to ?? ANY_YEARS.to,
    // Without years it hides nothing, and a choice then need not filter all features anew.
    alwaysShown: years === null ? [] : selected,
    placedFirst: selected,
    lang,
  };
}
