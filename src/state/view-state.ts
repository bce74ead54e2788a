import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Position } from 'geojson';
import type { AtlasIndex } from '../content/atlas-index';
import type { ChapterId, ClaimId, FeatureId, SourceId } from '../content/model';
import type { YearRange } from '../content/years';
import { unionBounds } from '../geometry/bounds';
import type { Address, IgnoredParameter } from './address';
import { Appearance, type Preferences } from './appearance';
import { addressTarget, featureTarget, rideTarget } from './camera-target';
import { LayerState } from './layer-state';
import type { Highlight, MapRecord } from './map-record';
import { PanelState, type Tab } from './panel-state';
import { RideState } from './ride-state';
import { Viewport } from './viewport';
import { YearsState } from './years-state';

/** What the reader was led to in the story: a mention of a feature (its place in reading order), or a claim. */
export type StoryCursor = { readonly feature: FeatureId; readonly at: number } | { readonly claim: ClaimId };

/** What stands in the place of the tabs: one thing at a time. */
interface Open {
  readonly kind: 'feature' | 'claim';
  readonly id: FeatureId | ClaimId;
}

/** What an address opens; of a feature and a claim, the feature. */
function openIn({ feature, claim }: Address): Open | null {
  if (feature !== undefined) return { kind: 'feature', id: feature };
  return claim === undefined ? null : { kind: 'claim', id: claim };
}

/**
 * All state of the explorer: signals to read, verbs to change it. Nothing else changes it.
 * Ids that do not exist are bugs of ours and throw; what comes from outside goes through the address.
 */
export class ViewState extends PanelState {
  readonly #index: AtlasIndex;
  readonly #open = signal<Open | null>(null);
  readonly #storyCursor = signal<StoryCursor | null>(null);
  readonly #claimPlaces = signal<readonly FeatureId[]>([]);
  readonly #featureFilter = signal<readonly FeatureId[] | null>(null);
  readonly #inspectedPosition = signal<Position | null>(null);
  readonly #chapter = signal<ChapterId | null>(null);
  readonly #highlighted = signal<Highlight | null>(null);
  readonly #ignored = signal<readonly IgnoredParameter[]>([]);

  /** In which language, colours and frame the atlas appears. */
  readonly appearance: Appearance;
  /** Which years are shown. */
  readonly years = new YearsState();
  /** Where a ride stands. */
  readonly ride = new RideState();
  /** Where the map stands and goes. */
  readonly viewport = new Viewport();
  /** Which layers are drawn. */
  readonly layers: LayerState;
  /** The open feature. */
  readonly feature = computed(() => this.#opened('feature'));
  /** The open claim; never together with a feature. */
  readonly claim = computed(() => this.#opened('claim'));
  /** The position that the reader asks about. */
  readonly inspectedPosition: ReadonlySignal<Position | null> = this.#inspectedPosition;
  /** The mentions that the reader walks through the story, if any. */
  readonly storyCursor: ReadonlySignal<StoryCursor | null> = this.#storyCursor;
  readonly chapter = computed(() => this.#chapter.value ?? this.#index.chapters[0]?.id ?? null);
  readonly highlighted: ReadonlySignal<Highlight | null> = this.#highlighted;
  /** What was not understood in the address. */
  readonly ignored: ReadonlySignal<readonly IgnoredParameter[]> = this.#ignored;

  /** What the map shows. */
  readonly record: ReadonlySignal<MapRecord> = computed(() => ({
    layers: this.layers.visibleLayers(),
    years: this.years.range.value,
    lang: this.appearance.lang.value,
    theme: this.appearance.theme.value,
    selected: this.#chosen().flatMap((id) => this.layers.geometryIds(id)),
    featureFilter: this.#featureFilter.value,
    highlighted: this.#highlightedIds(),
  }));

  /** As {@link address}, but for where the map stands: what a link to something else keeps. */
  readonly kept: ReadonlySignal<Address> = computed(() => {
    const [layers, opened, chapter] = [this.layers.visibleLayers(), this.#open.value, this.#chapter.value];
    const open = {
      ...this.ride.address.value,
      ...(opened === null ? {} : { [opened.kind]: opened.id }),
      ...(chapter === null ? {} : { chapter }),
    };
    return {
      ...this.appearance.address.value,
      ...this.years.address.value,
      ...open,
      ...this.layers.addressOf(layers, open),
    };
  });

  /** What the address says; defaults are left out. */
  readonly address: ReadonlySignal<Address> = computed(() => {
    const camera = this.viewport.camera.value;
    return { ...this.kept.value, ...(camera === null ? {} : { camera }) };
  });

  constructor(index: AtlasIndex, preferences: Preferences) {
    super();
    this.#index = index;
    this.appearance = new Appearance(preferences);
    this.layers = new LayerState(index);
  }

  /** Puts an address in place of all that is shown: at start, and after Back and Forward. */
  restore(address: Address, ignored: readonly IgnoredParameter[], animate: boolean): void {
    batch(() => {
      this.appearance.restore(address);
      this.ride.restore(address);
      if (this.ride.open.value) super.showTab('ride');
      else if (this.tab.value === 'ride') super.showTab('story');
      this.years.restore(address);
      this.#chapter.value = address.chapter ?? null;
      this.#open.value = openIn(address);
      this.#inspectedPosition.value = null;
      this.#storyCursor.value = null;
      this.play(false);
      this.#ignored.value = ignored;
      this.layers.setVisible(address.layers ?? this.layers.defaultLayersFor(address));
      this.viewport.restore(address.camera ?? null, addressTarget(this.#index, address), animate);
    });
  }

  /**
   * Opens a feature.
   * @param from where it was chosen: on the map, the camera stays put if it can
   */
  select(id: FeatureId, from: 'map' | 'text' = 'text'): void {
    if (!this.#index.features.has(id)) throw new Error(`No feature "${id}"`);
    batch(() => {
      this.#open.value = { kind: 'feature', id };
      this.#inspectedPosition.value = null;
      this.table.mark(id);
      this.layers.ensureVisible(id);
      this.raiseSheet();
      this.viewport.requestCamera(featureTarget(this.#index, id, from));
    });
  }

  /** Closes the open feature or claim. */
  close(): void {
    this.#open.value = null;
  }

  /** Opens a claim; whoever knows its places says so with {@link placeClaim}. */
  openClaim(id: ClaimId): void {
    batch(() => {
      this.#open.value = { kind: 'claim', id };
      this.#inspectedPosition.value = null;
      this.#claimPlaces.value = [];
      this.raiseSheet();
    });
  }

  /** The places of the open claim: drawn, lit and shown. */
  placeClaim(places: readonly FeatureId[]): void {
    batch(() => {
      this.#claimPlaces.value = places;
      for (const id of places) this.layers.ensureVisible(id);
      const bounds = unionBounds(places.map((id) => this.#index.bounds(id)));
      if (bounds) this.viewport.showBounds(bounds);
    });
  }

  /** Goes to where the story marks a claim. */
  readClaim(id: ClaimId): void {
    const chapter = this.#index.chapterOfClaim(id);
    if (chapter === null) throw new Error(`No chapter marks claim "${id}"`);
    batch(() => {
      this.showChapter(chapter);
      this.#storyCursor.value = { claim: id };
    });
  }

  /** Draws these features alone, whatever their layers; null: the layers again. */
  filterFeatures(only: readonly FeatureId[] | null): void {
    this.#featureFilter.value = only === null ? null : only.flatMap((id) => this.layers.geometryIds(id));
  }

  /** Asks what is at a position; null: no more. */
  inspect(position: Position | null): void {
    batch(() => {
      if (position !== null) super.describe(false);
      this.#inspectedPosition.value = position;
    });
  }

  /** Goes to a position that the reader named, and asks what is there. */
  goTo(position: Position): void {
    const [lon = 0, lat = 0] = position;
    batch(() => {
      this.inspect(position);
      this.viewport.showBounds([lon, lat, lon, lat]);
    });
  }

  /** Tells the view in words, in the place of what is said of a position. */
  override describe(describing: boolean): void {
    batch(() => {
      if (describing) this.#inspectedPosition.value = null;
      super.describe(describing);
    });
  }

  /** Closes what lies open over the map, else the open feature or claim. */
  leave(): void {
    if (this.describing.value) this.describe(false);
    else if (this.#inspectedPosition.value !== null) this.inspect(null);
    else this.close();
  }

  /** Turns to a tab; the ride is shown while its tab is. */
  override showTab(tab: Tab): void {
    batch(() => {
      super.showTab(tab);
      const begins = tab === 'ride' && !this.ride.open.value;
      this.ride.show(tab === 'ride');
      if (begins) this.#goToRide();
      if (tab === 'ride') this.years.tick(false);
    });
  }

  /** Shows what was there by a year, or within some years, and what happened in them. */
  openYears(years: YearRange): void {
    batch(() => {
      this.years.set(years);
      this.close();
      this.showTab('time');
      this.raiseSheet();
    });
  }

  /** Rides along a line, from a chainage on; opens the tab of the ride where it is not open. */
  rideAlong(id: FeatureId, km: number): void {
    if (!this.#index.rides.has(id)) throw new Error(`No ride "${id}"`);
    batch(() => {
      this.close();
      super.showTab('ride');
      this.ride.show(true);
      this.ride.choose(id, km);
      this.#goToRide();
      this.raiseSheet();
    });
  }

  #goToRide(): void {
    const { id, km } = this.ride;
    this.layers.ensureVisible(id.value);
    this.ride.setFollowing(true);
    this.viewport.requestCamera(rideTarget(this.#index, id.value, km.value));
  }

  /** Opens the bibliography at a source. */
  override showSource(id: SourceId): void {
    batch(() => {
      this.close();
      super.showSource(id);
      this.ride.show(false);
    });
  }

  /** Opens a chapter: the camera and the layers follow. */
  showChapter(id: ChapterId): void {
    const chapter = this.#index.chapter(id);
    if (chapter === null) throw new Error(`No chapter "${id}"`);
    batch(() => {
      this.#chapter.value = id;
      this.#storyCursor.value = null;
      this.close();
      this.showTab('story');
      this.layers.setVisible(this.layers.chapterLayers(id));
      this.viewport.showBounds(chapter.bounds);
    });
  }

  /**
   * Walks to a mention of a feature in the story; the camera stays with the feature.
   * @param at place among the feature's mentions, in reading order
   */
  readMention(id: FeatureId, at: number): void {
    const mention = this.#index.mentionsOf(id)[at];
    if (mention === undefined) throw new Error(`Feature "${id}" has no mention ${at}`);
    batch(() => {
      this.#storyCursor.value = { feature: id, at };
      this.#chapter.value = mention.chapter;
      this.showTab('story');
      this.close();
    });
  }

  stopReading(): void {
    this.#storyCursor.value = null;
  }

  /** Highlights a feature on the map and in the text; null: none. */
  highlight(id: FeatureId | null, by: Highlight['by'] = 'pointer'): void {
    this.#highlighted.value = id === null ? null : { id, by };
  }

  dismissIgnored(): void {
    this.#ignored.value = [];
  }

  #opened(kind: Open['kind']): string | null {
    return this.#open.value?.kind === kind ? this.#open.value.id : null;
  }

  #highlightedIds(): MapRecord['highlighted'] {
    const pointed = this.#highlighted.value;
    return pointed && { ids: this.layers.geometryIds(pointed.id), by: pointed.by };
  }

  #chosen(): readonly FeatureId[] {
    if (this.#open.value?.kind === 'feature') return [this.#open.value.id];
    if (this.#open.value !== null) return this.#claimPlaces.value;
    return this.ride.open.value ? [this.ride.id.value] : [];
  }
}
