import type { Element } from '@xmldom/xmldom';
import { type Finding, quote } from '../clinic/finding';
import type { DataFormat } from './data-format';
import { elementsNamed, isMarkup, readXmlFeatures } from './xml-features';

/** GPX: tracks, routes and way-points. */
export const gpx: DataFormat = {
  id: 'gpx',
  extensions: ['gpx'],
  detect: ({ text }) => isMarkup(text) && /<gpx\b/i.test(text),
  read: async ({ bytes }, progress) => {
    const data = await readXmlFeatures(bytes, {
      root: 'gpx',
      load: async () => (await import('@tmcw/togeojson')).gpxGen as never,
      elements: (document) => ['trk', 'rte', 'wpt'].flatMap((name) => elementsNamed(document, name)),
      faults: attributeFaults,
    });
    progress(bytes.length, data.features.length);
    return data;
  },
};

/** Points whose degrees are none, which would be left out in silence. */
function attributeFaults(element: Element, isPlaced: boolean): readonly Finding[] {
  const points = [
    element,
    ...['trkpt', 'rtept'].flatMap((name) => Array.from(element.getElementsByTagName(name))),
  ];
  const written = points
    .filter(({ tagName }) => /pt$/.test(tagName))
    .map((point) => [point.getAttribute('lon'), point.getAttribute('lat')]);
  const wrong = written.find((pair) =>
    pair.some((degrees) => !degrees?.trim() || !Number.isFinite(Number(degrees))),
  );
  if (wrong === undefined) return [];
  const found = wrong.map(quote).join(', ');
  const severity = isPlaced ? 'warning' : 'error';
  return [
    {
      code: 'position',
      path: [],
      message: `found ${found}, wanted degrees`,
      severity,
      found,
      wanted: '74.3, 36.9',
    },
  ];
}
