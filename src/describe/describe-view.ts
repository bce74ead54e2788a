import { bearing, distance } from '@turf/turf';
import type { AtlasIndex } from '../content/atlas-index';
import type { BriefFeature, FeatureId } from '../content/model';
import type { VisibilityFilter } from '../content/visible-features';
import { LAYER_IDS, type LayerId } from '../content/vocabulary';
import type { Bounds } from '../geometry/bounds';
import type { Translator } from '../i18n/translator';
import type { Camera } from '../state/camera';
import { COMPASS, compassKey, compassPoint, partOf } from './compass';
import type { Town } from './towns';

/** What there is to describe. */
export interface Scene {
  readonly index: Pick<AtlasIndex, 'position' | 'layerOf'>;
  readonly say: Translator;
  /** The name of a feature in the reader's language. */
  readonly nameOf: (id: FeatureId) => string;
  readonly towns: readonly NamedTown[];
  readonly choice: VisibilityFilter;
  /** Where the map stands, and what its uncovered part shows; null where there is no map. */
  readonly camera: Camera | null;
  readonly view: Bounds | null;
  readonly inView: readonly BriefFeature[];
  /** The features that the keyboard walks, in its order. */
  readonly walked: readonly FeatureId[];
  /** What is open in the panel. */
  readonly open: string | null;
  readonly ride: { readonly id: FeatureId; readonly km: number } | null;
}

/** A town with its name in the reader's language. */
type NamedTown = Pick<Town, 'name' | 'rank' | 'position'>;

/** A view in a few sentences: what is shown, where, how much of it, and in which order the keyboard walks it. */
export function describeView(scene: Scene): readonly string[] {
  return [whereIsIt, howMuch, whatStandsOut, whichYears, whatIsOff, whatElse, inWhichOrder].flatMap((tell) =>
    tell(scene),
  );
}

/** The shortest of it, for a live region. */
export function describeShortly(scene: Scene): string {
  return [...howMuch(scene), ...centre(scene)].join(' ');
}

/** A town so near that the centre is on it, and so far that it says nothing, in kilometres. */
const ON_IT = 6;
const TOO_FAR = 700;

function whereIsIt(scene: Scene): string[] {
  return [...centre(scene), ...extent(scene), ...turned(scene)];
}

function centre({ say, towns, camera }: Scene): string[] {
  if (camera === null) return [];
  const at = [camera.lon, camera.lat];
  const near = nearestTown(towns, camera);
  if (near === null || near.away > TOO_FAR)
    return [say('describe.centreAt', { place: degrees(camera, say) })];
  const { name, away, position } = near;
  if (away < ON_IT) return [say('describe.centreOn', { name })];
  const direction = say(compassKey(compassPoint(bearing(position, at))));
  return [say('describe.centreNear', { name, direction, distance: rounded(away, say) })];
}

/** Of the towns that are great enough for the zoom, the nearest to the centre. */
function nearestTown(towns: readonly NamedTown[], { zoom, lon, lat }: Camera) {
  const great = towns.filter(({ rank }) => rank <= Math.max(3, zoom + 0.5));
  const measured = great.map((town) => ({ ...town, away: distance(town.position, [lon, lat]) }));
  return measured.toSorted((a, b) => a.away - b.away)[0] ?? null;
}

function degrees({ lat, lon }: Camera, { locale }: Translator): string {
  const { format } = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return `${format(lat)}°, ${format(lon)}°`;
}

function extent({ say, view }: Scene): string[] {
  if (view === null) return [];
  const [west, south, east, north] = view;
  const middle = (south + north) / 2;
  const width = rounded(distance([west, middle], [east, middle]), say);
  return [say('describe.extent', { width, height: rounded(distance([west, south], [west, north]), say) })];
}

function turned({ say, camera }: Scene): string[] {
  const up = compassPoint(camera?.bearing ?? 0);
  return up === 'north' ? [] : [say('describe.turned', { direction: say(compassKey(up)) })];
}

function howMuch({ index, say, inView }: Scene): string[] {
  if (inView.length === 0) return [say('map.noPlaces')];
  const counts = new Map<LayerId, number>();
  for (const { id } of inView) {
    const layer = index.layerOf(id);
    if (layer !== null) counts.set(layer, (counts.get(layer) ?? 0) + 1);
  }
  const layers = [...counts].map(([layer, count]) =>
    say('describe.ofLayer', { name: say(`layer.${layer}`), count }),
  );
  return [say('describe.count', { count: inView.length, list: inOneList(layers, say) })];
}

/** How many places are named with their part of the view. */
const NAMED = 5;

/** The most important place of each part of the view; of these the most important, from north to south. */
function whatStandsOut({ index, say, nameOf, view, inView }: Scene): string[] {
  if (view === null) return [];
  const order = ['north-west', 'north', 'north-east', 'west', 'middle', 'east', ...COMPASS];
  const best = new Map<string, { readonly id: FeatureId; readonly importance: number }>();
  for (const { id, geometry, properties } of inView) {
    // A line or an area is in more than one part.
    if (geometry?.type !== 'Point') continue;
    const part = partOf(view, index.position(id) ?? []);
    const importance = properties.importance ?? 3;
    if (part !== null && importance < (best.get(part)?.importance ?? 6)) best.set(part, { id, importance });
  }
  const named = [...best]
    .toSorted(([, a], [, b]) => a.importance - b.importance)
    .slice(0, NAMED)
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([part, { id }]) => placeIn(part, nameOf(id), say));
  return named.length === 0 ? [] : [say('describe.among', { list: inOneList(named, say) })];
}

function placeIn(part: string, name: string, say: Translator): string {
  const point = COMPASS.find((one) => one === part);
  return point
    ? say('describe.at', { name, direction: say(compassKey(point)) })
    : say('describe.middle', { name });
}

function whichYears({ say, choice: { years } }: Scene): string[] {
  if (years === null) return [];
  const { from, to } = years;
  if (from === null) return [say('notice.year', { year: String(to) })];
  return [say('notice.years', { since: String(from), until: String(to) })];
}

function whatIsOff({ say, choice: { layers, featureFilter } }: Scene): string[] {
  if (featureFilter !== null) return [say('describe.narrowed')];
  const off = LAYER_IDS.filter((id) => !layers.includes(id)).map((id) => say(`layer.${id}`));
  return off.length === 0 ? [] : [say('describe.hidden', { list: inOneList(off, say) })];
}

function whatElse({ say, nameOf, open, ride }: Scene): string[] {
  return [
    ...(ride
      ? [
          say('describe.ride', {
            name: nameOf(ride.id),
            km: new Intl.NumberFormat(say.locale).format(Math.round(ride.km)),
          }),
        ]
      : []),
    ...(open ? [say('describe.selected', { name: open })] : []),
  ];
}

function inWhichOrder({ say, nameOf, walked }: Scene): string[] {
  const [first, last] = [walked[0], walked.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  return [say('describe.order', { start: nameOf(first), end: nameOf(last) })];
}

const inOneList = (items: readonly string[], { locale }: Translator) =>
  new Intl.ListFormat(locale).format(items);

const rounded = (kilometres: number, { locale }: Translator) =>
  new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 }).format(kilometres);
