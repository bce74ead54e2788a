import type { Feature } from 'geojson';
import { decodeBytes } from '../clinic/decode';
import { quote } from '../clinic/finding';
import { isRecord } from '../clinic/is-record';
import { createLocations, createLocator } from '../clinic/source-location';
import { type DataFormat, nothingRead, type RawData, type RawFeature } from './data-format';
import { parseJson } from './json-value';

/** TopoJSON: each of its objects becomes features, which carry the object's name where there are several. */
export const topojson: DataFormat = {
  id: 'topojson',
  extensions: ['topojson'],
  detect: ({ text }) => /"type"\s*:\s*"Topology"/.test(text),
  async read({ bytes }, progress) {
    const text = decodeBytes(bytes).text.replace(/^\uFEFF/, '');
    const parsed = parseJson(text);
    if (parsed.kind === 'broken')
      return nothingRead({ ...parsed.fault, ...createLocations(text)(parsed.offset) });
    const { feature } = await import('topojson-client');
    const data = readTopology(parsed.value, text, feature as unknown as ToFeature);
    progress(bytes.length, data.features.length);
    return data;
  },
};

type ToFeature = (topology: unknown, object: unknown) => Feature | { readonly features: readonly Feature[] };

function readTopology(topology: unknown, text: string, toFeature: ToFeature): RawData {
  const objects = isRecord(topology) ? topology.objects : undefined;
  if (!isRecord(objects)) {
    const message = `found ${quote(objects)}, wanted the objects of a topology`;
    return nothingRead({ code: 'broken-topology', path: ['objects'], message, found: quote(objects) });
  }
  const locate = createLocator(text);
  const names = Object.keys(objects);
  const reads = names.map((name): RawData => {
    try {
      const made = toFeature(topology, objects[name]);
      const features = 'features' in made ? made.features : [made];
      const raw = features.map((one, i): RawFeature => {
        const at = 'features' in made ? ['objects', name, 'geometries', i] : ['objects', name];
        return { value: names.length > 1 ? named(one, name) : one, locate: () => locate(at) ?? null };
      });
      return { features: raw, faults: [], crs: null };
    } catch (error) {
      // Arcs that are not there, or an object of no known type.
      const message = `the object ${quote(name)} cannot be put together: ${error instanceof Error ? error.message : error}`;
      const path = ['objects', name];
      return nothingRead({ code: 'broken-topology', path, message, found: quote(name), ...locate(path) });
    }
  });
  return {
    features: reads.flatMap(({ features }) => features),
    faults: reads.flatMap(({ faults }) => faults),
    crs: null,
  };
}

function named(feature: Feature, object: string): Feature {
  return { ...feature, properties: { object, ...feature.properties } };
}
