import type { FeatureCollection } from 'geojson';
import type { LayerId } from '../../content/vocabulary';
import type { MapRecord } from '../../state/map-record';
import { inTheme } from '../../symbology/palette';
import { TWIN } from './expressions';
import { isDrawn } from './is-drawn';

/** What the style reads of the application: MapLibre's global state. */
export interface StyleState {
  /** Ids of the content layers drawn. */
  readonly layers: readonly LayerId[];
  /** Whether `featureFilter` decides what is drawn, and not `layers`. */
  readonly isFiltered: boolean;
  /** Ids of the features drawn. */
  readonly featureFilter: readonly string[];
  /** The first year: what was gone before it is not drawn. */
  readonly from: number;
  /** The last year: only what existed or happened by then is drawn. */
  readonly to: number;
  /** Ids of the features drawn whatever their years. */
  readonly alwaysShown: readonly string[];
  /** Ids of the features whose symbols and names find a place before all others. */
  readonly placedFirst: readonly string[];
  /** Ids of the features that are lit: they find a place before all others too. */
  readonly lit: readonly string[];
  /** Ids of the features that are not drawn. */
  readonly hidden: readonly string[];
  /** Ids of the features that are named at every zoom, and placed before others. */
  readonly named: readonly string[];
  /** Whether one layer alone is drawn, whose features are all named as far as they fit. */
  readonly isSingleLayer: boolean;
  /** Where circles show amounts: each as a share of the largest. */
  readonly sizes: Readonly<Record<string, number>>;
  /** Where the map is coloured by something other than layers: the colours of the features, in the present theme. */
  readonly colours: Readonly<Record<string, string>>;
  /** The dispute whose lines are highlighted; empty: none. */
  readonly dispute: string;
  /** The language of the basemap's labels. */
  readonly lang: string;
  /** Names of the detail files that are drawn: what they replace is not. */
  readonly detail: readonly string[];
  /** Ids of the features drawn that the basemap has as places too. */
  readonly twins: readonly string[];
  /** Of these, the ids of those that are named at every zoom. */
  readonly namedTwins: readonly string[];
}

/** Years that hide nothing. */
export const ANY_YEARS = { from: -9999, to: 9999 } as const;

/** What the global state follows from besides a record. */
interface StateInput {
  /** The places of the basemap, with what the content says of those that it has too. */
  readonly placeNames: FeatureCollection;
  /** Names of the detail files that are drawn; by default none. */
  readonly detail?: readonly string[];
}

/** The global state of the style for a record. */
export function styleState(record: MapRecord, { placeNames, detail = [] }: StateInput): StyleState {
  const { layers, featureFilter, years, lang, selected, hidden, named, lit, sizes, colours, theme, dispute } =
    record;
  const isSingleLayer = featureFilter === null && layers.length === 1;
  const twins = twinsDrawn(record, placeNames);
  const first = [...named, ...lit, ...selected];
  return {
    layers,
    isFiltered: featureFilter !== null,
    featureFilter: featureFilter ?? [],
    from: years?.from ?? ANY_YEARS.from,
    to: years?.to ?? ANY_YEARS.to,
    // Without years it hides nothing, and a choice then need not filter all features anew.
    alwaysShown: years === null ? [] : selected,
    placedFirst: selected,
    lit,
    hidden,
    named,
    isSingleLayer,
    sizes,
    colours: Object.fromEntries(Object.entries(colours).map(([id, pair]) => [id, inTheme(pair, theme)])),
    dispute: dispute ?? '',
    lang,
    detail,
    twins,
    namedTwins: isSingleLayer ? twins : twins.filter((id) => first.includes(id)),
  };
}

/** Ids of the features drawn that the basemap has as places too. */
const twinsDrawn = (record: MapRecord, { features }: FeatureCollection): readonly string[] =>
  features.flatMap(({ properties }) => {
    if (!properties || !(TWIN.id in properties)) return [];
    const { [TWIN.id]: id, [TWIN.layer]: layer, [TWIN.from]: from, [TWIN.to]: to } = properties;
    return isDrawn({ id, layer, from, to }, record) ? [id] : [];
  });
