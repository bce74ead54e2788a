import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { basename, join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import type { Contestant } from './contestants';
import type { Figures } from './figures';

/** Often enough for a few milliseconds, and seldom enough to slow nothing down. */
const SAMPLE_US = 500;

/** Packages that draw the map. */
const OF_MAP =
  /(?:^|\/)(?:maplibre-gl|@maplibre|@mapbox|gl-matrix|earcut|kdbush|supercluster|potpack|quickselect|tinyqueue|pbf|murmurhash-js)\//;

interface ProfileNode {
  readonly id: number;
  readonly callFrame: {
    readonly functionName: string;
    readonly url: string;
    readonly lineNumber: number;
    readonly columnNumber: number;
  };
  readonly children?: readonly number[];
}

/**
 * What the main thread did while something went on, in milliseconds: `own` is script of the page's own sources and the
 * packages that they use, `map` MapLibre with all that it calls, `layout` what styles and layout took. Times of native
 * functions count for whoever called them.
 */
export async function workDuring(
  { session, contestant }: { readonly session: CDPSession; readonly contestant: Contestant },
  work: () => Promise<unknown>,
): Promise<Figures> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_US });
  await session.send('Performance.enable');
  const before = await layoutMs(session);
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  const layout = (await layoutMs(session)) - before;
  const sums = { own: 0, map: 0 };
  const owners = ownersOf(profile.nodes, contestant.maps);
  for (const [i, id] of (profile.samples ?? []).entries()) {
    const owner = owners.get(id);
    if (owner) sums[owner] += Math.max(0, profile.timeDeltas?.[i + 1] ?? 0) / 1000;
  }
  return { 'own script, ms': sums.own, 'script of MapLibre, ms': sums.map, 'styles and layout, ms': layout };
}

async function layoutMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return (of('LayoutDuration') + of('RecalcStyleDuration')) * 1000;
}

type Owner = 'own' | 'map';

/** Whose work each node of a profile is; none where it is nobody's, as of an idle browser. */
function ownersOf(nodes: readonly ProfileNode[], maps: string): ReadonlyMap<number, Owner> {
  const owners = new Map<number, Owner>();
  // Parents come before their children.
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  for (const { id, callFrame } of nodes) {
    const inherited = owners.get(parents.get(id) ?? -1);
    const owner = ownerOf(callFrame, maps) ?? inherited;
    if (owner) owners.set(id, owner);
  }
  return owners;
}

function ownerOf(
  { url, lineNumber, columnNumber }: ProfileNode['callFrame'],
  maps: string,
): Owner | undefined {
  if (!url.startsWith('http')) return undefined;
  const file = basename(new URL(url).pathname);
  const source = mapOf(join(maps, `${file}.map`))?.findEntry(lineNumber, columnNumber);
  const name = source && 'originalSource' in source ? source.originalSource : file;
  return OF_MAP.test(name) ? 'map' : 'own';
}

const read = new Map<string, SourceMap | undefined>();

function mapOf(file: string): SourceMap | undefined {
  if (!read.has(file))
    read.set(file, existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : undefined);
  return read.get(file);
}
