import { bboxClip, simplify } from '@turf/turf';
import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { renderToString } from 'preact-render-to-string';
import { layerRow } from '../../src/content/layers';
import type { ListedChapter } from '../../src/content/model';
import { project, WORLD_PX } from '../../src/geometry/mercator';
import type { Basemap } from '../../src/map/basemap';
import { NO_PADDING } from '../../src/map/camera-math';
import { fitting } from '../../src/map/fitting';
import { PICTURE_SIZE } from '../../src/story/chapter-picture';
import type { PageContext } from './page-context';

/** Twice as large as it is shown, for screens with small pixels. */
const SIZE = { x: PICTURE_SIZE.width * 2, y: PICTURE_SIZE.height * 2 };

/** In so small a picture a place is no more than a dot. */
const DOT_PX = 3.5;

/** How coarse lines may be, in pixels of the picture. */
const COARSE_PX = 0.8;

const COLOURS = { water: '#cfdde3', land: '#f4efe4', border: '#b9ad97' } as const;

type Shape = LineString | MultiLineString | Polygon | MultiPolygon;

/** The small map of a chapter: land, borders and the places that it speaks of, without a word, for all languages. */
export function chapterMap(
  { explorer }: PageContext,
  chapter: ListedChapter,
  { land, boundaries }: Basemap,
): string {
  const { index } = explorer;
  const room = { size: SIZE, padding: NO_PADDING, overlays: [] };
  const { zoom, lon, lat } = fitting({ bounds: chapter.bounds, maxZoom: 9 }, room);
  const world = WORLD_PX * 2 ** zoom;
  const middle = project([lon, lat]);
  const toPixels = (position: Position): [number, number] => {
    const { x, y } = project(position);
    return [round((x - middle.x) * world + SIZE.x / 2), round((y - middle.y) * world + SIZE.y / 2)];
  };
  const degPerPx = 360 / world;
  const [across, down] = [(SIZE.x / 2 + 20) * degPerPx, (SIZE.y / 2 + 20) * degPerPx];
  const box: [number, number, number, number] = [lon - across, lat - down, lon + across, lat + down];
  const pathOf = (geometry: Shape) => pathThrough(geometry, box, degPerPx * COARSE_PX, toPixels);
  const told = [...new Set(index.mentionsIn(chapter.id).map(({ feature }) => feature))];
  const places = told.flatMap((id) => [id, ...index.parts(id)]);
  return renderToString(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      aria-hidden="true"
      viewBox={`0 0 ${SIZE.x} ${SIZE.y}`}
      width={SIZE.x}
      height={SIZE.y}
    >
      <rect width={SIZE.x} height={SIZE.y} fill={COLOURS.water} />
      <path d={joined(land, pathOf)} fill={COLOURS.land} fill-rule="evenodd" />
      <path d={joined(boundaries, pathOf)} fill="none" stroke={COLOURS.border} />
      {places.map((id) => {
        const [geometry, position, layer] = [index.geometryOf(id), index.position(id), index.layerOf(id)];
        if (layer === null) return null;
        const [colour] = layerRow(layer).colour;
        if (geometry?.type.endsWith('LineString'))
          return (
            <path key={id} d={pathOf(geometry as Shape)} fill="none" stroke={colour} stroke-width={2.5} />
          );
        const [x, y] = toPixels(position ?? []);
        const isSeen = position && x > 0 && y > 0 && x < SIZE.x && y < SIZE.y;
        return isSeen && <circle key={id} cx={x} cy={y} r={DOT_PX} fill={colour} stroke="#fff" />;
      })}
    </svg>,
  );
}

const round = (pixels: number) => Math.round(pixels * 10) / 10;

function joined({ features }: FeatureCollection, pathOf: (geometry: Shape) => string): string {
  return features.flatMap(({ geometry }) => (isShape(geometry) ? pathOf(geometry) : [])).join('');
}

const isShape = (geometry: Geometry | null): geometry is Shape =>
  geometry !== null && /LineString|Polygon/.test(geometry.type);

function pathThrough(
  geometry: Shape,
  box: [number, number, number, number],
  coarseDeg: number,
  toPixels: (position: Position) => [number, number],
): string {
  const whole: Feature<Shape> = { type: 'Feature', properties: {}, geometry };
  const clipped = bboxClip(whole, box);
  if (clipped.geometry.coordinates.length === 0) return '';
  const { coordinates, type } = simplify(clipped, { tolerance: coarseDeg }).geometry;
  const runs = (
    type === 'LineString' ? [coordinates] : type === 'MultiPolygon' ? coordinates.flat() : coordinates
  ) as Position[][];
  const end = type.endsWith('Polygon') ? 'Z' : '';
  return runs
    .filter((run) => run.length > 1)
    .map((run) => `M${run.map((position) => toPixels(position).join(' ')).join('L')}${end}`)
    .join('');
}
