import type { Feature, FeatureCollection, Position } from 'geojson';
import type { FeatureId } from '../../content/model';
import type { Pixels } from '../../geometry/pixels';
import { inflate, intersect, type Rect, rectAround } from '../../geometry/rect';
import type { MapRecord } from '../../state/map-record';
import type { MapSources } from '../map-view';
import { SEMIBOLD } from '../style/fonts';
import { TITLE_SIZE_PX, TITLE_WIDTH_EM } from '../style/layers/titles';
import { shapeText } from '../svg/label';
import { linePlace, stepsAlong } from './line-place';
import { middleOf, type NameRoom } from './places';
import { pointPlaces } from './point-places';
import { pathsOf, type TitledLine, type TitledPoint, titledLines, titledPoints } from './titled';

/** The view in which names find their places. */
export interface TitleView {
  /** The map's element. */
  readonly box: Rect;
  /** What lies over the map. */
  readonly covered: readonly Rect[];
  readonly pixelsOf: (position: Position) => Pixels;
  readonly positionAt: (at: Pixels) => Position;
}

interface Named {
  readonly id: FeatureId;
  readonly name: string;
}

/** Between a name and the edge of the map. */
const EDGE_PX = 3;

/** Half the sides of a stop and of a symbol, and how far from the middle of them, and of a ring, a name begins. */
const HALF_PX = { stop: 6, symbol: 10 } as const;
const GAP_PX = { stop: 10, symbol: 13, ring: 19 } as const;

/** The names of what is open or lit, each once, at their places in a view: points beside their symbols, then lines. */
export function titlesIn(view: TitleView, record: MapRecord, sources: MapSources): FeatureCollection {
  const points = seenPoints(view, record, sources);
  const symbols = points.map(({ at, isStop }) => rectAround(at, isStop ? HALF_PX.stop : HALF_PX.symbol));
  const room: NameRoom = { box: inflate(view.box, -EDGE_PX), taken: [...view.covered, ...symbols] };
  const places = pointPlaces(points, room);
  const beside = points.flatMap((point, i): Feature[] => {
    const box = places[i];
    return box ? [titleAt(point, point.position, point.at, box)] : [];
  });
  // A line that has a symbol in view is named there.
  const lines = titledLines(record, sources).filter(({ id }) => !points.some((point) => point.id === id));
  const taken = [...room.taken, ...places.filter((box) => box !== null)];
  return { type: 'FeatureCollection', features: [...beside, ...lineTitles(lines, view, { ...room, taken })] };
}

/** Names beside lines: those of which less is seen have less choice, and are placed first. */
function lineTitles(lines: readonly TitledLine[], view: TitleView, { box, taken }: NameRoom): Feature[] {
  const placed: Rect[] = [];
  return lines
    .map((line) => ({ line, along: stepsAlong(pathsOf(line, view.pixelsOf), view.box).filter(seenIn(view)) }))
    .toSorted((a, b) => a.along.length - b.along.length)
    .flatMap(({ line, along }) => {
      const place = linePlace(shaped(line.name), along, { box, taken: [...taken, ...placed] });
      if (place === null) return [];
      placed.push(place.box);
      return [titleAt(line, view.positionAt(place.at), place.at, place.box)];
    });
}

const seenPoints = (view: TitleView, record: MapRecord, sources: MapSources) =>
  titledPoints(record, sources)
    .map((point) => ({
      ...point,
      ...shaped(point.name),
      at: view.pixelsOf(point.position),
      gapPx: gapOf(point),
    }))
    .filter(({ at }) => seenIn(view)(at));

const seenIn =
  ({ box, covered }: TitleView) =>
  (at: Pixels): boolean => {
    const spot = rectAround(at, 0);
    return intersect(box, spot) && !covered.some((over) => intersect(over, spot));
  };

/** A name that belongs to a point, to stand in a rectangle beside it; several lines begin or end at the point. */
function titleAt({ id, name }: Named, coordinates: Position, at: Pixels, box: Rect): Feature {
  const middle = middleOf(box);
  const offset = [(middle.x - at.x) / TITLE_SIZE_PX, (middle.y - at.y) / TITLE_SIZE_PX];
  const justify = box.left >= at.x ? 'left' : box.right <= at.x ? 'right' : 'center';
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates },
    properties: { id, name, offset, justify },
  };
}

function shaped(name: string) {
  const { width, height } = shapeText(name, {
    families: SEMIBOLD,
    size: TITLE_SIZE_PX,
    spacing: 0,
    lineWidth: TITLE_WIDTH_EM,
  });
  return { width, height };
}

function gapOf({ isStop, isOpen }: TitledPoint): number {
  if (isOpen) return GAP_PX.ring;
  return isStop ? GAP_PX.stop : GAP_PX.symbol;
}
