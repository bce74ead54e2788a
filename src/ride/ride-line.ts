import { bearing } from '@turf/turf';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { AtlasIndex } from '../content/atlas-index';
import { linesOf } from '../content/feature-lines';
import type { BriefFeature, FeatureId, Waypoint } from '../content/model';
import {
  joinLines,
  lengthOf,
  nearestOnLine,
  type PartLine,
  positionAt,
  type RouteLine,
} from '../geometry/route-line';

/** A place that a ride passes. */
export interface RideStop {
  /** Id of a feature, or of a way-point that is none. */
  readonly id: string;
  /** Its feature; null where it has none. */
  readonly feature: BriefFeature | null;
  /** Chainage in kilometres, and how it is known. */
  readonly km: number;
  readonly kmKind: Waypoint['km_kind'];
  /** Published or gazetteer height; null where none is known. */
  readonly heightMetres: number | null;
  /** Kilometres along the drawn line. */
  readonly along: number;
  /** How far the place itself lies beside the line, in kilometres; null where it lies on it. */
  readonly offRoadKm: number | null;
}

/** The stops at and around a chainage. */
export interface StopsAround {
  /** The stop where it is. */
  readonly at: RideStop | null;
  /** The stops on both sides, by chainage; not the one where it is. */
  readonly before: RideStop | null;
  readonly after: RideStop | null;
}

/** The greatest distance at which a ride is said to be at a stop, in kilometres of chainage. */
const AT_STOP_KM = 1;

/**
 * A line to ride along: its stops, and what lies where. Two measures run along it: chainage, which readers see, and
 * the drawn line, which is shorter than the road. Between stops one is interpolated from the other.
 */
export class RideLine {
  readonly id: FeatureId;
  /** In order of chainage. */
  readonly stops: readonly RideStop[];
  readonly line: RouteLine;
  readonly #parts: ReadonlyMap<FeatureId, BriefFeature>;
  readonly #alongOf: ScaleLinear<number, number>;

  /** Throws where the feature has no way-points or no line; the content's check names both. */
  constructor(index: AtlasIndex, id: FeatureId) {
    const lines = linesOf(index.features, id)?.map((line) => exactLine(index, line)) ?? null;
    const waypoints = index.waypointsOf(id);
    if (lines === null || waypoints.length < 2) throw new Error(`"${id}" is no line to ride along`);
    this.id = id;
    this.line = joinLines(lines);
    this.stops = waypoints.map((waypoint) => stopOf(index, this.line, waypoint));
    this.#parts = new Map(
      lines.flatMap((line) => index.features.get(line.id) ?? []).map((part) => [part.id, part]),
    );
    this.#alongOf = scaleLinear(
      this.stops.map(({ km }) => km),
      this.stops.map(({ along }) => along),
    ).clamp(true);
  }

  get startKm(): number {
    return this.stops[0]?.km ?? 0;
  }

  get endKm(): number {
    return this.stops.at(-1)?.km ?? 0;
  }

  /** The nearest chainage that the ride has. */
  clamp(km: number): number {
    return Math.min(this.endKm, Math.max(this.startKm, km));
  }

  /** Kilometres along the drawn line at a chainage. */
  alongAt(km: number): number {
    return this.#alongOf(km);
  }

  /** Inverse of {@link alongAt}. */
  kmAt(along: number): number {
    return this.#alongOf.invert(along);
  }

  positionAt(km: number): [lon: number, lat: number] {
    return positionAt(this.line, this.alongAt(km));
  }

  /** Direction of the line over some kilometres of it, in degrees from the north. */
  bearingBetween(from: number, to: number): number {
    return bearing(positionAt(this.line, from), positionAt(this.line, to));
  }

  /** The feature whose line is ridden there; where two meet, the first. */
  partAt(km: number): BriefFeature | null {
    const along = this.alongAt(km);
    const part = this.line.parts.find(({ to }) => along <= to) ?? this.line.parts.at(-1);
    return (part && this.#parts.get(part.id)) ?? null;
  }

  part(id: FeatureId): BriefFeature | null {
    return this.#parts.get(id) ?? null;
  }

  /** The stop at which a ride stands, at most a kilometre away. */
  stopAt(km: number): RideStop | null {
    let best: RideStop | null = null;
    for (const stop of this.stops) {
      const off = Math.abs(stop.km - km);
      if (off <= AT_STOP_KM && (best === null || off < Math.abs(best.km - km))) best = stop;
    }
    return best;
  }

  /** The one rule for all that names the stop before or after, or goes there. */
  stopsAround(km: number): StopsAround {
    const at = this.stopAt(km);
    return {
      at,
      before: this.#stopBefore(at ? Math.min(at.km, km) : km),
      after: this.#stopAfter(at ? Math.max(at.km, km) : km),
    };
  }

  /** The last stop with less chainage. */
  #stopBefore(km: number): RideStop | null {
    return this.stops.findLast((stop) => stop.km < km - 1e-6) ?? null;
  }

  /** The first stop with more chainage. */
  #stopAfter(km: number): RideStop | null {
    return this.stops.find((stop) => stop.km > km + 1e-6) ?? null;
  }

  stop(id: string): RideStop | null {
    return this.stops.find((stop) => stop.id === id) ?? null;
  }
}

function exactLine(index: AtlasIndex, line: PartLine): PartLine {
  const geometry = index.geometryOf(line.id);
  return geometry?.type === 'LineString' ? { ...line, coordinates: geometry.coordinates } : line;
}

function stopOf(index: AtlasIndex, line: RouteLine, waypoint: Waypoint): RideStop {
  const feature = index.features.get(waypoint.id) ?? null;
  return {
    id: waypoint.id,
    feature,
    km: waypoint.km,
    kmKind: waypoint.km_kind,
    // A place has one height, whichever line it is passed on.
    heightMetres: waypoint.elevation_m ?? feature?.properties.stop?.elevation_m ?? null,
    along: Math.min(lengthOf(line), nearestOnLine(line, waypoint.on_line).at),
    offRoadKm: waypoint.off_road_km ?? null,
  };
}
