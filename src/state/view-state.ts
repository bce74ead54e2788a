import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Position } from 'geojson';
import type { AtlasIndex } from '../content/atlas-index';
import type { ChapterId, ClaimId, FeatureId, SourceId } from '../content/model';
import type { StoryScene } from '../content/scenes';
import type { YearRange } from '../content/years';
import { unionBounds } from '../geometry/bounds';
import { activeScene } from './active-scene';
import type { Address, IgnoredParameter } from './address';
import { Appearance, type Preferences } from './appearance';
import { addressTarget, featureTarget, passageTarget, rideTarget } from './camera-target';
import { keptAddress } from './kept-address';
import { LayerState } from './layer-state';
import {
  type Highlight,
  type MapHighlight,
  type MapHover,
  type MapRecord,
  mapHighlight,
  mapRecord,
} from './map-record';
import { OverlayState } from './overlay-state';
import { PanelState, type Tab } from './panel-state';
import { RideState } from './ride-state';
import { SelectionState } from './selection-state';
import { StoryState } from './story-state';
import { SymbologyState } from './symbology-state';
import { TableState } from './table-state';
import { Viewport } from './viewport';
import { YearsState } from './years-state';

/**
 * All state of the explorer: signals to read, verbs to change it. Nothing else changes it.
 * Ids that do not exist are bugs of ours and throw; what comes from outside goes through the address.
 */
export class ViewState {
  readonly #index: AtlasIndex;
  readonly #highlighted = signal<Highlight | null>(null);
  readonly #hovered = signal<MapHover | null>(null);
  readonly #ignored = signal<readonly IgnoredParameter[]>([]);

  /** In which language, colours and frame the atlas appears. */
  readonly appearance: Appearance;
  /** Which years are shown. */
  readonly years: YearsState;
  /** Where a ride stands. */
  readonly ride = new RideState();
  /** Where the map stands and goes. */
  readonly viewport = new Viewport();
  /** Which layers are drawn. */
  readonly layers: LayerState;
  /** What stands how in the panel. */
  readonly panel = new PanelState();
  /** What the symbols of the map are coloured and sized by. */
  readonly symbology: SymbologyState;
  /** The table of the features shown. */
  readonly table = new TableState();
  /** Where the reader is in the story. */
  readonly story: StoryState;
  /** The scene of the passage that is read, while the map follows the reading; else null. */
  readonly scene: ReadonlySignal<StoryScene | null>;
  /** What is open in the panel. */
  readonly selection = new SelectionState();
  /** What lies open over the map. */
  readonly overlay = new OverlayState();
  readonly feature = this.selection.feature;
  readonly claim = this.selection.claim;
  readonly highlighted: ReadonlySignal<Highlight | null> = this.#highlighted;
  /** What of the map itself has the pointer or the focus. */
  readonly hovered: ReadonlySignal<MapHover | null> = this.#hovered;
  /** What was not understood in the address. */
  readonly ignored: ReadonlySignal<readonly IgnoredParameter[]> = this.#ignored;

  /** What the story lights now: nothing while a place or claim is open. */
  readonly lit: ReadonlySignal<readonly FeatureId[]>;
  /** What the map shows. */
  readonly record: ReadonlySignal<MapRecord>;
  /** What the map highlights. */
  readonly mapHighlight: ReadonlySignal<MapHighlight | null>;
  /** As {@link address}, but for where the map stands: what a link to something else keeps. */
  readonly kept: ReadonlySignal<Address>;
  /** What the address says; defaults are left out. */
  readonly address: ReadonlySignal<Address>;

  constructor(index: AtlasIndex, preferences: Preferences) {
    this.#index = index;
    this.appearance = new Appearance(preferences);
    this.story = new StoryState(index);
    this.scene = activeScene(this, index);
    this.lit = computed(() =>
      this.selection.current.value.kind === 'none' ? (this.scene.value?.lit ?? []) : [],
    );
    this.years = new YearsState(computed(() => this.scene.value?.years ?? null));
    this.layers = new LayerState(
      index,
      computed(() => this.scene.value?.layers ?? null),
      this.lit,
    );
    this.symbology = new SymbologyState(index, this.panel);
    this.kept = keptAddress(this);
    this.address = computed(() => ({ ...this.kept.value, ...this.viewport.address.value }));
    this.mapHighlight = mapHighlight(this.highlighted, this.layers);
    this.record = mapRecord(this, index);
  }

  /** Puts an address in place of all that is shown: at start, and after Back and Forward. */
  restore(address: Address, ignored: readonly IgnoredParameter[], animate: boolean): void {
    batch(() => {
      this.appearance.restore(address);
      this.ride.restore(address);
      if (this.ride.isOpen.value) this.panel.setTab('ride');
      else if (this.panel.tab.value === 'ride') this.panel.setTab('story');
      this.years.restore(address);
      this.symbology.restore(address);
      this.story.setChapter(address.chapter ?? null);
      this.#restorePassage(address.passage);
      this.story.pause();
      this.#rememberView(address);
      this.selection.restore(address);
      this.overlay.closeInspection();
      this.#ignored.value = ignored;
      if (address.layers) this.layers.setVisible(address.layers);
      else this.layers.setImplied(this.layers.defaultLayersFor(address));
      if (!address.layers && address.feature !== undefined) this.layers.ensureVisible(address.feature);
      this.viewport.restore(address.camera ?? null, addressTarget(this.#index, address), animate);
    });
  }

  /** Opens a feature: all of it is shown. */
  select(id: FeatureId): void {
    if (!this.#index.features.has(id)) throw new Error(`No feature "${id}"`);
    batch(() => {
      if (this.selection.current.peek().kind === 'none') this.viewport.remember();
      this.selection.openFeature(id);
      // The panel says more than the card.
      this.#hovered.value = null;
      this.overlay.closeInspection();
      this.table.mark(id);
      this.layers.ensureVisible(id);
      this.panel.raiseSheet();
      this.viewport.requestCamera(featureTarget(this.#index, id));
    });
  }

  /** Closes the open feature or claim; the view from before comes back, if the reader has not moved the map. */
  close(): void {
    batch(() => {
      this.selection.close();
      // A ride under way has the camera.
      if (!this.ride.playing.peek()) this.viewport.giveBack();
    });
  }

  /** Opens a claim; its places follow by {@link placeClaim} when they are known. */
  openClaim(id: ClaimId): void {
    batch(() => {
      if (this.selection.current.peek().kind === 'none') this.viewport.remember();
      this.selection.openClaim(id);
      this.overlay.closeInspection();
      this.panel.raiseSheet();
    });
  }

  /** The places of the open claim: drawn, selected and brought into view. */
  placeClaim(places: readonly FeatureId[]): void {
    batch(() => {
      this.selection.placeClaim(places);
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
      this.story.setChapter(chapter, { claim: id });
    });
  }

  /** Goes to a position that the reader named, and asks what is there. */
  goTo(position: Position): void {
    const [lon = 0, lat = 0] = position;
    batch(() => {
      this.story.setFollowing(false);
      this.overlay.inspect(position);
      this.viewport.forget();
      this.viewport.showBounds([lon, lat, lon, lat]);
    });
  }

  /** Closes what lies open over the map, else the open feature or claim. */
  leave(): void {
    if (this.overlay.isOpen.value) this.overlay.close();
    else this.close();
  }

  /** Turns to a tab; the ride is shown while its tab is. */
  showTab(tab: Tab): void {
    batch(() => {
      const begins = tab === 'ride' && !this.ride.isOpen.value;
      const isBack = tab === 'story' && this.panel.tab.value !== 'story';
      this.#setTab(tab);
      if (begins) this.#goToRide();
      if (tab === 'ride') this.years.pause();
      if (isBack) this.#goToScene();
    });
  }

  /** Shows what was there by a year, or within some years, and what happened in them. */
  openYears(years: YearRange): void {
    batch(() => {
      this.years.set(years);
      this.#leaveOpen();
      this.showTab('time');
      this.panel.raiseSheet();
    });
  }

  /** Rides along a line, from a chainage on; opens the tab of the ride where it is not open. */
  rideAlong(id: FeatureId, km: number): void {
    if (!this.#index.rides.has(id)) throw new Error(`No ride "${id}"`);
    batch(() => {
      this.#leaveOpen();
      this.#setTab('ride');
      this.ride.choose(id, km);
      this.#goToRide();
      this.panel.raiseSheet();
    });
  }

  /** Opens the bibliography at a source. */
  showSource(id: SourceId): void {
    batch(() => {
      this.#leaveOpen();
      this.panel.setSource(id);
      this.ride.close();
    });
  }

  /** Opens a chapter: the camera and the layers follow, as they do while it is read. */
  showChapter(id: ChapterId): void {
    const chapter = this.#index.chapter(id);
    if (chapter === null) throw new Error(`No chapter "${id}"`);
    batch(() => {
      this.story.setChapter(id);
      this.#leaveOpen();
      this.#setTab('story');
      this.#follow(id);
    });
  }

  /** A passage has come to the reading line: its scene is shown, unless the reader has a hand on the map. */
  readPassage(passage: number | null): void {
    batch(() => {
      const before = this.story.address.value;
      this.story.setPassage(passage);
      if (this.story.address.value.passage !== before.passage) this.#goToScene();
    });
  }

  /** Leads to a passage of the open chapter: the text goes there too. */
  goToPassage(passage: number): void {
    batch(() => {
      this.readPassage(passage);
      this.story.seekPassage(passage);
    });
  }

  /** Lets the map follow the reading again, after the reader moved it. */
  followStory(): void {
    batch(() => this.#follow(this.story.chapter.value));
  }

  /** The text of the open chapter has come: the map goes to what of it is read. */
  resumeScene(): void {
    batch(() => this.#goToScene());
  }

  /** The reader's hand is on the map: it is left alone until the reader asks for the story again. */
  takeMap(): void {
    batch(() => {
      this.viewport.release();
      this.story.setFollowing(false);
    });
  }

  /** Shows the whole route, as the reader asks. */
  showWholeRoute(): void {
    batch(() => {
      this.story.setFollowing(false);
      this.viewport.showWholeRoute();
    });
  }

  /**
   * Walks to a mention of a feature in the story; the camera stays with the feature.
   * @param at index among the feature's mentions, in reading order
   */
  readMention(id: FeatureId, at: number): void {
    const mention = this.#index.mentionsOf(id)[at];
    if (mention === undefined) throw new Error(`Feature "${id}" has no mention ${at}`);
    batch(() => {
      this.story.setChapter(mention.chapter, { feature: id, at });
      // The map stays with the place whose mentions are read.
      this.story.setFollowing(false);
      this.showTab('story');
      this.#leaveOpen();
    });
  }

  /** Highlights a feature on the map and in the text; null: none. */
  highlight(id: FeatureId | null, by: Highlight['by'] = 'pointer'): void {
    batch(() => {
      this.#highlighted.value = id === null ? null : { id, by };
      this.#hovered.value = null;
    });
  }

  /** Highlights what is pointed at, or walked to, on the map itself; null: nothing. */
  hover(hover: MapHover | null): void {
    batch(() => {
      const [before, next] = [this.#highlighted.peek(), hover && { id: hover.id, by: hover.by }];
      // What the keyboard has led to stays so until that goes elsewhere.
      if (hover === null && before?.by === 'focus') return;
      if (before?.id !== next?.id) this.#highlighted.value = next;
      this.#hovered.value = hover;
    });
  }

  dismissIgnored(): void {
    this.#ignored.value = [];
  }

  /** Closes what is open where something else decides what the map shows. */
  #leaveOpen(): void {
    this.selection.close();
    this.viewport.forget();
  }

  /** Follows the reading from now on, with the layers of the chapter. */
  #follow(chapter: ChapterId | null): void {
    this.story.setFollowing(true);
    this.layers.setImplied(this.layers.chapterLayers(chapter));
    this.years.followScene();
    this.#goToScene();
  }

  #goToScene(): void {
    if (this.scene.value === null) return;
    const { chapter, passage } = this.story;
    this.viewport.requestCamera(passageTarget(this.#index, chapter.value, passage.value ?? 1));
  }

  #restorePassage(passage: number | undefined): void {
    this.story.setFollowing(true);
    this.story.setPassage(passage ?? null);
    if (passage !== undefined) this.story.seekPassage(passage);
  }

  /** Before an address is shown: what closing its place or claim goes back to. */
  #rememberView({ feature, claim, chapter, passage, camera }: Address): void {
    if (feature === undefined && claim === undefined) this.viewport.forget();
    else if (this.selection.current.peek().kind === 'none') {
      const told = { ...(chapter === undefined ? {} : { chapter }), ...(passage ? { passage } : {}) };
      const around = addressTarget(this.#index, told);
      this.viewport.remember(camera ? null : around);
    }
  }

  #setTab(tab: Tab): void {
    this.panel.setTab(tab);
    if (tab === 'ride') this.ride.open();
    else this.ride.close();
  }

  #goToRide(): void {
    const { id, km } = this.ride;
    this.layers.ensureVisible(id.value);
    this.ride.setFollowing(true);
    this.viewport.requestCamera(rideTarget(this.#index, id.value, km.value));
  }
}
