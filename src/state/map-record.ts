import { computed, type ReadonlySignal } from '@preact/signals';
import type { AtlasIndex } from '../content/atlas-index';
import type { Language } from '../content/language';
import type { FeatureId } from '../content/model';
import type { LayerId } from '../content/vocabulary';
import type { YearRange } from '../content/years';
import type { Pixels } from '../geometry/pixels';
import type { ColourPair, ThemeName } from '../symbology/palette';
import type { Appearance } from './appearance';
import type { LayerState } from './layer-state';
import type { OverlayState } from './overlay-state';
import type { PanelState } from './panel-state';
import type { RideState } from './ride-state';
import type { SelectionState } from './selection-state';
import type { StoryState } from './story-state';
import type { SymbologyState } from './symbology-state';
import type { YearsState } from './years-state';

/** What the map shows, derived from the state: its only input besides its data, the camera and what is highlighted. */
export interface MapRecord {
  readonly layers: readonly LayerId[];
  readonly years: YearRange | null;
  readonly lang: Language;
  readonly theme: ThemeName;
  /** Which attempt at the online basemap this is, from 1; 0: what comes with the atlas is drawn. */
  readonly onlineAttempt: number;
  /** Whether a ride is open, for which heights stand out. */
  readonly isRidden: boolean;
  /** If not null, these features alone are drawn, as far as they fall within the years, whatever their layers. */
  readonly featureFilter: readonly FeatureId[] | null;
  /** These are not drawn, whatever else is said of them. */
  readonly hidden: readonly FeatureId[];
  /** The colours of features where the map is coloured by something other than layers; else empty. */
  readonly colours: Readonly<Record<FeatureId, ColourPair>>;
  /** Where circles show amounts: how large each is of the largest, from 0 to 1; else empty. */
  readonly sizes: Readonly<Record<FeatureId, number>>;
  /** What the open chapter speaks of: placed before the others, and always named. */
  readonly named: readonly FeatureId[];
  /** What the passage that is read speaks of: named before all else. */
  readonly lit: readonly FeatureId[];
  /** What is open or lit, by its own id: a route and not its parts. Of these, lines and routes have a name beside them. */
  readonly titled: readonly FeatureId[];
  /** The dispute whose lines are highlighted. */
  readonly dispute: string | null;
  /** The open feature, or where it has no geometry of its own, its parts; drawn whatever the years. */
  readonly selected: readonly FeatureId[];
}

/** The symbology that a map begins with: coloured by layers, all of one size, nothing hidden or named before others. */
export const PLAIN_SYMBOLOGY = {
  hidden: [],
  colours: {},
  sizes: {},
  named: [],
  lit: [],
  titled: [],
} as const satisfies Partial<MapRecord>;

/** What has the pointer, or the keyboard's focus, on the map or in the text. */
export interface Highlight {
  readonly id: FeatureId;
  readonly by: 'pointer' | 'focus';
}

/** A {@link Highlight} of something on the map itself, which a card there names. */
export interface MapHover extends Highlight {
  /** What else may be meant there. */
  readonly others: readonly FeatureId[];
  /** The mouse, in CSS pixels of the map's element; null for the keyboard. */
  readonly at: Pixels | null;
}

/** What the map highlights: the geometries that stand for the feature of a {@link Highlight}. */
export interface MapHighlight {
  readonly ids: readonly FeatureId[];
  readonly by: Highlight['by'];
  /** What steps back, beside what the legend emphasises. */
  readonly dimmed?: readonly FeatureId[];
}

interface Parts {
  readonly appearance: Appearance;
  readonly years: YearsState;
  readonly ride: RideState;
  readonly layers: LayerState;
  readonly selection: SelectionState;
  readonly symbology: SymbologyState;
  readonly story: StoryState;
  readonly panel: PanelState;
  readonly overlay: OverlayState;
  /** What the story lights now. */
  readonly lit: ReadonlySignal<readonly FeatureId[]>;
}

/** What the map highlights for a feature: itself, or where it has no geometry of its own, its parts; and what it dims. */
export function mapHighlight(
  highlighted: ReadonlySignal<Highlight | null>,
  layers: LayerState,
): ReadonlySignal<MapHighlight | null> {
  return computed(() => {
    const [highlight, dimmed] = [highlighted.value, layers.dimmed.value];
    if (highlight === null && dimmed.length === 0) return null;
    const ids = highlight === null ? [] : layers.geometryIds(highlight.id);
    return { ids, by: highlight?.by ?? 'pointer', ...(dimmed.length > 0 ? { dimmed } : {}) };
  });
}

/** The record of the map, derived from the rest of the state. */
export function mapRecord(parts: Parts, index: AtlasIndex): ReadonlySignal<MapRecord> {
  const { appearance, years, ride, layers, selection, symbology, overlay } = parts;
  const named = namedIds(parts, index);
  const lit = computed(() => uniqueIds(parts.lit.value.flatMap((id) => layers.geometryIds(id))));
  const opened = computed((): readonly FeatureId[] => {
    const current = selection.current.value;
    switch (current.kind) {
      case 'feature':
        return [current.id];
      case 'claim':
        return current.places ?? [];
      case 'none':
        return [];
    }
  });
  const titled = computed(() => uniqueIds([...opened.value, ...parts.lit.value]));
  /** What is open, else what is ridden along: that is named by the ride. */
  const selected = () =>
    selection.current.value.kind === 'none' && ride.isOpen.value ? [ride.id.value] : opened.value;
  return computed(() => {
    const chosen = selected().flatMap((id) => layers.geometryIds(id));
    return {
      layers: layers.visibleLayers(),
      years: years.range.value,
      lang: appearance.lang.value,
      theme: appearance.theme.value,
      onlineAttempt: appearance.onlineAttempt.value,
      isRidden: ride.isOpen.value,
      selected: chosen,
      featureFilter: layers.featureFilter.value,
      dispute: overlay.dispute.value,
      hidden: symbology.hiddenIds.value.filter((id) => !chosen.includes(id)),
      colours: symbology.colours.value,
      sizes: symbology.sizes.value,
      named: named.value,
      lit: lit.value,
      titled: titled.value,
    };
  });
}

/** What the open chapter speaks of, while the story is read and nothing is lit. */
function namedIds(
  { panel, story, layers, lit }: Parts,
  index: AtlasIndex,
): ReadonlySignal<readonly FeatureId[]> {
  return computed(() => {
    const chapter = panel.tab.value === 'story' && lit.value.length === 0 ? story.chapter.value : null;
    const mentions = chapter === null ? [] : index.mentionsIn(chapter);
    return uniqueIds(mentions.flatMap(({ feature }) => layers.geometryIds(feature)));
  });
}

const uniqueIds = (ids: readonly FeatureId[]): readonly FeatureId[] => [...new Set(ids)];
