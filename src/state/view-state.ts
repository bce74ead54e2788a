import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Position } from 'geojson';
import type { AtlasIndex } from '../content/atlas-index';
import type { ChapterId, ClaimId, FeatureId, SourceId } from '../content/model';
import type { YearSpan } from '../content/years';
import { unionBounds } from '../geometry/bounds';
import type { Address, Ignored } from './address';
import { Appearance, type Preferences } from './appearance';
import { addressTarget, featureTarget, rideTarget } from './camera-target';
import { ClockState } from './clock-state';
import { LayerState } from './layer-state';
import type { MapRecord, Pointed } from './map-record';
import { PanelState, type Tab } from './panel-state';
import { RideState } from './ride-state';
import { Sight } from './sight';

/** What the reader was led to in the story: a mention of a feature (its place in reading order), or a claim. */
export type Reading = { readonly feature: FeatureId; readonly at: number } | { readonly claim: ClaimId };

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
  readonly #reading = signal<Reading | null>(null);
  readonly #claimPlaces = signal<readonly FeatureId[]>([]);
  readonly #only = signal<readonly FeatureId[] | null>(null);
  readonly #here = signal<Position | null>(null);
  readonly #chapter = signal<ChapterId | null>(null);
  readonly #pointed = signal<Pointed | null>(null);
  readonly #ignored = signal<readonly Ignored[]>([]);

  /** In which language, colours and frame the atlas appears. */
  readonly appearance: Appearance;
  /** Which years are shown. */
  readonly clock = new ClockState();
  /** Where a ride stands. */
  readonly ride = new RideState();
  /** Where the map stands and goes. */
  readonly sight = new Sight();
  /** Which layers are drawn. */
  readonly drawing: LayerState;
  /** The open feature. */
  readonly feature = computed(() => this.#opened('feature'));
  /** The open claim; never together with a feature. */
  readonly claim = computed(() => this.#opened('claim'));
  /** The position that the reader asks about. */
  readonly here: ReadonlySignal<Position | null> = this.#here;
  /** The mentions that the reader walks through the story, if any. */
  readonly reading: ReadonlySignal<Reading | null> = this.#reading;
  readonly chapter = computed(() => this.#chapter.value ?? this.#index.chapters[0]?.id ?? null);
  readonly pointed: ReadonlySignal<Pointed | null> = this.#pointed;
  /** What was not understood in the address. */
  readonly ignored: ReadonlySignal<readonly Ignored[]> = this.#ignored;

  /** What the map shows. */
  readonly record: ReadonlySignal<MapRecord> = computed(() => ({
    layers: this.drawing.drawn(),
    years: this.clock.years.value,
    lang: this.appearance.lang.value,
    theme: this.appearance.theme.value,
    selected: this.#chosen().flatMap((id) => this.drawing.partsDrawn(id)),
    only: this.#only.value,
    pointed: this.#litUp(),
  }));

  /** As {@link address}, but for where the map stands: what a link to something else keeps. */
  readonly kept: ReadonlySignal<Address> = computed(() => {
    const [layers, opened, chapter] = [this.drawing.drawn(), this.#open.value, this.#chapter.value];
    const open = {
      ...this.ride.address.value,
      ...(opened === null ? {} : { [opened.kind]: opened.id }),
      ...(chapter === null ? {} : { chapter }),
    };
    return {
      ...this.appearance.address.value,
      ...this.clock.address.value,
      ...open,
      ...this.drawing.addressOf(layers, open),
    };
  });

  /** What the address says; defaults are left out. */
  readonly address: ReadonlySignal<Address> = computed(() => {
    const camera = this.sight.camera.value;
    return { ...this.kept.value, ...(camera === null ? {} : { camera }) };
  });

  constructor(index: AtlasIndex, preferences: Preferences) {
    super();
    this.#index = index;
    this.appearance = new Appearance(preferences);
    this.drawing = new LayerState(index);
  }

  /** Puts an address in place of all that is shown: at start, and after Back and Forward. */
  restore(address: Address, ignored: readonly Ignored[], animate: boolean): void {
    batch(() => {
      this.appearance.restore(address);
      this.ride.restore(address);
      if (this.ride.open.value) super.showTab('ride');
      else if (this.tab.value === 'ride') super.showTab('story');
      this.clock.restore(address);
      this.#chapter.value = address.chapter ?? null;
      this.#open.value = openIn(address);
      this.#here.value = null;
      this.#reading.value = null;
      this.play(false);
      this.#ignored.value = ignored;
      this.drawing.drawOnly(address.layers ?? this.drawing.impliedBy(address));
      this.sight.restore(address.camera ?? null, addressTarget(this.#index, address), animate);
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
      this.#here.value = null;
      this.table.mark(id);
      this.drawing.drawLayersOf(id);
      this.raiseSheet();
      this.sight.aim(featureTarget(this.#index, id, from));
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
      this.#here.value = null;
      this.#claimPlaces.value = [];
      this.raiseSheet();
    });
  }

  /** The places of the open claim: drawn, lit and shown. */
  placeClaim(places: readonly FeatureId[]): void {
    batch(() => {
      this.#claimPlaces.value = places;
      for (const id of places) this.drawing.drawLayersOf(id);
      const bounds = unionBounds(places.map((id) => this.#index.bounds(id)));
      if (bounds) this.sight.showBounds(bounds);
    });
  }

  /** Goes to where the story marks a claim. */
  readClaim(id: ClaimId): void {
    const chapter = this.#index.chapterOfClaim(id);
    if (chapter === null) throw new Error(`No chapter marks claim "${id}"`);
    batch(() => {
      this.showChapter(chapter);
      this.#reading.value = { claim: id };
    });
  }

  /** Draws these features alone, whatever their layers; null: the layers again. */
  narrow(only: readonly FeatureId[] | null): void {
    this.#only.value = only === null ? null : only.flatMap((id) => this.drawing.partsDrawn(id));
  }

  /** Asks what is at a position; null: no more. */
  ask(position: Position | null): void {
    batch(() => {
      if (position !== null) super.describe(false);
      this.#here.value = position;
    });
  }

  /** Goes to a position that the reader named, and asks what is there. */
  goTo(position: Position): void {
    const [lon = 0, lat = 0] = position;
    batch(() => {
      this.ask(position);
      this.sight.showBounds([lon, lat, lon, lat]);
    });
  }

  /** Tells the view in words, in the place of what is said of a position. */
  override describe(describing: boolean): void {
    batch(() => {
      if (describing) this.#here.value = null;
      super.describe(describing);
    });
  }

  /** Closes what lies open over the map, else the open feature or claim. */
  leave(): void {
    if (this.describing.value) this.describe(false);
    else if (this.#here.value !== null) this.ask(null);
    else this.close();
  }

  /** Turns to a tab; the ride is shown while its tab is. */
  override showTab(tab: Tab): void {
    batch(() => {
      super.showTab(tab);
      const begins = tab === 'ride' && !this.ride.open.value;
      this.ride.show(tab === 'ride');
      if (begins) this.#goToRide();
      if (tab === 'ride') this.clock.tick(false);
    });
  }

  /** Shows what was there by a year, or within some years, and what happened in them. */
  showYears(years: YearSpan): void {
    batch(() => {
      this.clock.showYears(years);
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
    this.drawing.drawLayersOf(id.value);
    this.ride.follow(true);
    this.sight.aim(rideTarget(this.#index, id.value, km.value));
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
      this.#reading.value = null;
      this.close();
      this.showTab('story');
      this.drawing.drawOnly(this.drawing.implied(id));
      this.sight.showBounds(chapter.bounds);
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
      this.#reading.value = { feature: id, at };
      this.#chapter.value = mention.chapter;
      this.showTab('story');
      this.close();
    });
  }

  stopReading(): void {
    this.#reading.value = null;
  }

  point(pointed: Pointed | null): void {
    this.#pointed.value = pointed;
  }

  dismissIgnored(): void {
    this.#ignored.value = [];
  }

  #opened(kind: Open['kind']): string | null {
    return this.#open.value?.kind === kind ? this.#open.value.id : null;
  }

  #litUp(): MapRecord['pointed'] {
    const pointed = this.#pointed.value;
    return pointed && { ids: this.drawing.partsDrawn(pointed.id), by: pointed.by };
  }

  #chosen(): readonly FeatureId[] {
    if (this.#open.value?.kind === 'feature') return [this.#open.value.id];
    if (this.#open.value !== null) return this.#claimPlaces.value;
    return this.ride.open.value ? [this.ride.id.value] : [];
  }
}
