import { bearing, distance } from '@turf/turf';
import type { AtlasIndex } from '../content/atlas-index';
import type { BriefFeature, FeatureId } from '../content/model';
import type { VisibilityFilter } from '../content/visible-features';
import { LAYER_IDS, type LayerId } from '../content/vocabulary';
import type { Bounds } from '../geometry/bounds';
import { listFormat, numberFormat } from '../i18n/formats';
import type { Translator } from '../i18n/translator';
import type { Camera } from '../state/camera';
import { COMPASS_POINTS, compassMessageKey, compassPoint, sectorOf } from './compass';
import type { Town } from './towns';

/** The view to describe: its filter, camera, and the features in it. */
export interface DescribedView {
  readonly index: Pick<AtlasIndex, 'position' | 'layerOf'>;
  readonly t: Translator;
  /** The name of a feature in the reader's language. */
  readonly nameOf: (id: FeatureId) => string;
  readonly towns: readonly NamedTown[];
  readonly filter: VisibilityFilter;
  /** Where the map stands, and what its uncovered part shows; null where there is no map. */
  readonly camera: Camera | null;
  readonly view: Bounds | null;
  readonly inView: readonly BriefFeature[];
  /** The features that the keyboard walks, in its order. */
  readonly keyboardOrder: readonly FeatureId[];
  /** What is open in the panel. */
  readonly open: string | null;
  readonly ride: { readonly id: FeatureId; readonly km: number } | null;
}

/** A town with its name in the reader's language. */
type NamedTown = Pick<Town, 'name' | 'rank' | 'position'>;

/** A view in a few sentences: what is shown, where, how much of it, and in which order the keyboard walks it. */
export function describeView(scene: DescribedView): readonly string[] {
  return [whereIsIt, howMuch, whatStandsOut, whichYears, whatIsOff, whatElse, inWhichOrder].flatMap((tell) =>
    tell(scene),
  );
}

/** The number of places and the centre, for a live region. */
export function describeBriefly(scene: DescribedView): string {
  return [...howMuch(scene), ...centre(scene)].join(' ');
}

/** A town within this distance is said to be the centre; one farther than the second is not named. */
const AT_TOWN_KM = 6;
const FAR_KM = 700;

function whereIsIt(scene: DescribedView): string[] {
  return [...centre(scene), ...extent(scene), ...turned(scene)];
}

function centre({ t, towns, camera }: DescribedView): string[] {
  if (camera === null) return [];
  const at = [camera.lon, camera.lat];
  const near = nearestTown(towns, camera);
  if (near === null || near.away > FAR_KM) return [t('describe.centreAt', { place: degrees(camera, t) })];
  const { name, away, position } = near;
  if (away < AT_TOWN_KM) return [t('describe.centreOn', { name })];
  const direction = t(compassMessageKey(compassPoint(bearing(position, at))));
  return [t('describe.centreNear', { name, direction, distance: rounded(away, t) })];
}

/** Of the towns that are great enough for the zoom, the nearest to the centre. */
function nearestTown(towns: readonly NamedTown[], { zoom, lon, lat }: Camera) {
  const great = towns.filter(({ rank }) => rank <= Math.max(3, zoom + 0.5));
  const measured = great.map((town) => ({ ...town, away: distance(town.position, [lon, lat]) }));
  return measured.toSorted((a, b) => a.away - b.away)[0] ?? null;
}

function degrees({ lat, lon }: Camera, { locale }: Translator): string {
  const { format } = numberFormat(locale, { maximumFractionDigits: 2 });
  return `${format(lat)}°, ${format(lon)}°`;
}

function extent({ t, view }: DescribedView): string[] {
  if (view === null) return [];
  const [west, south, east, north] = view;
  const middle = (south + north) / 2;
  const width = rounded(distance([west, middle], [east, middle]), t);
  return [t('describe.extent', { width, height: rounded(distance([west, south], [west, north]), t) })];
}

function turned({ t, camera }: DescribedView): string[] {
  const up = compassPoint(camera?.bearing ?? 0);
  return up === 'north' ? [] : [t('describe.turned', { direction: t(compassMessageKey(up)) })];
}

function howMuch({ index, t, inView }: DescribedView): string[] {
  if (inView.length === 0) return [t('map.noPlaces')];
  const counts = new Map<LayerId, number>();
  for (const { id } of inView) {
    const layer = index.layerOf(id);
    if (layer !== null) counts.set(layer, (counts.get(layer) ?? 0) + 1);
  }
  const layers = [...counts].map(([layer, count]) =>
    t('describe.ofLayer', { name: t(`layer.${layer}`), count }),
  );
  return [t('describe.count', { count: inView.length, list: inOneList(layers, t) })];
}

/** How many places are named with their part of the view. */
const NAMED_PLACES_COUNT = 5;

/** The most important place of each part of the view; of these the most important, from north to south. */
function whatStandsOut({ index, t, nameOf, view, inView }: DescribedView): string[] {
  if (view === null) return [];
  const order = ['north-west', 'north', 'north-east', 'west', 'middle', 'east', ...COMPASS_POINTS];
  const best = new Map<string, { readonly id: FeatureId; readonly importance: number }>();
  for (const { id, geometry, properties } of inView) {
    // A line or an area is in more than one part.
    if (geometry?.type !== 'Point') continue;
    const part = sectorOf(view, index.position(id) ?? []);
    const importance = properties.importance ?? 3;
    if (part !== null && importance < (best.get(part)?.importance ?? 6)) best.set(part, { id, importance });
  }
  const named = [...best]
    .toSorted(([, a], [, b]) => a.importance - b.importance)
    .slice(0, NAMED_PLACES_COUNT)
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([part, { id }]) => placeIn(part, nameOf(id), t));
  return named.length === 0 ? [] : [t('describe.among', { list: inOneList(named, t) })];
}

function placeIn(part: string, name: string, t: Translator): string {
  const point = COMPASS_POINTS.find((one) => one === part);
  return point
    ? t('describe.at', { name, direction: t(compassMessageKey(point)) })
    : t('describe.middle', { name });
}

function whichYears({ t, filter: { years } }: DescribedView): string[] {
  if (years === null) return [];
  const { from, to } = years;
  if (from === null) return [t('notice.year', { year: String(to) })];
  return [t('notice.years', { since: String(from), until: String(to) })];
}

function whatIsOff({ t, filter: { layers, featureFilter } }: DescribedView): string[] {
  if (featureFilter !== null) return [t('describe.narrowed')];
  const off = LAYER_IDS.filter((id) => !layers.includes(id)).map((id) => t(`layer.${id}`));
  return off.length === 0 ? [] : [t('describe.hidden', { list: inOneList(off, t) })];
}

function whatElse({ t, nameOf, open, ride }: DescribedView): string[] {
  return [
    ...(ride
      ? [
          t('describe.ride', {
            name: nameOf(ride.id),
            km: numberFormat(t.locale).format(Math.round(ride.km)),
          }),
        ]
      : []),
    ...(open ? [t('describe.selected', { name: open })] : []),
  ];
}

function inWhichOrder({ t, nameOf, keyboardOrder }: DescribedView): string[] {
  const [first, last] = [keyboardOrder[0], keyboardOrder.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  return [t('describe.order', { start: nameOf(first), end: nameOf(last) })];
}

const inOneList = (items: readonly string[], { locale }: Translator) => listFormat(locale).format(items);

const rounded = (kilometres: number, { locale }: Translator) =>
  numberFormat(locale, { maximumSignificantDigits: 2 }).format(kilometres);
