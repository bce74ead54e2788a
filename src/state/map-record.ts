import type { Language } from '../content/language';
import type { FeatureId } from '../content/model';
import type { LayerId } from '../content/vocabulary';
import type { YearRange } from '../content/years';
import type { ThemeName } from '../symbology/palette';

/** How something lights up: under the pointer, or under the keyboard's focus. */
export interface Highlight {
  readonly id: FeatureId;
  readonly by: 'pointer' | 'focus';
}

/** What the map shows, derived from the state: its only input besides its data and the camera. */
export interface MapRecord {
  readonly layers: readonly LayerId[];
  readonly years: YearRange | null;
  readonly lang: Language;
  readonly theme: ThemeName;
  /** If not null, these features alone are drawn, as far as they fall within the years, whatever their layers. */
  readonly featureFilter: readonly FeatureId[] | null;
  /** The open feature, or where it has no geometry of its own, its parts; drawn whatever the years. */
  readonly selected: readonly FeatureId[];
  /** What lights up, likewise. */
  readonly highlighted: { readonly ids: readonly FeatureId[]; readonly by: Highlight['by'] } | null;
}
