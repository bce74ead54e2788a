import type { Element } from '@xmldom/xmldom';
import type { LocatedFinding } from '../clinic/decode';
import { type Finding, quote } from '../clinic/finding';
import type { DataFormat } from './data-format';
import { elementsNamed, isMarkup, placeOf, readXmlFeatures } from './xml-features';

/** KML: places, lines and areas. What it links to is not fetched. */
export const kml: DataFormat = {
  id: 'kml',
  extensions: ['kml'],
  detect: ({ text }) => isMarkup(text) && /<kml\b/i.test(text),
  read: async ({ bytes }, progress) => {
    const data = await readXmlFeatures(bytes, {
      root: 'kml',
      load: async () => (await import('@tmcw/togeojson')).kmlGen as never,
      elements: (document) =>
        ['Placemark', 'GroundOverlay', 'NetworkLink'].flatMap((name) => elementsNamed(document, name)),
      faults: coordinateFaults,
      skipped: (document) =>
        [...elementsNamed(document, 'NetworkLink'), ...elementsNamed(document, 'GroundOverlay')].map(
          linkFault,
        ),
    });
    progress(bytes.length, data.features.length);
    return data;
  },
};

const IS_TUPLE = /^[-+]?\d*\.?\d+(?:e[-+]?\d+)?(?:,[-+]?\d*\.?\d*(?:e[-+]?\d+)?){1,2}$/i;

/** Coordinates that are none, which would be left out in silence. */
function coordinateFaults(element: Element, isPlaced: boolean): readonly Finding[] {
  const written = Array.from(element.getElementsByTagName('coordinates'));
  const wrong = written.flatMap(({ textContent }) =>
    (textContent ?? '').split(/\s+/).filter((tuple) => tuple !== '' && !IS_TUPLE.test(tuple)),
  );
  const [first] = wrong;
  if (first === undefined) return [];
  const message = `found ${quote(first)}, wanted longitude,latitude`;
  const severity = isPlaced ? 'warning' : 'error';
  return [{ code: 'position', path: [], message, severity, found: quote(first), wanted: '74.3,36.9' }];
}

function linkFault(element: Element): LocatedFinding {
  const { tagName } = element;
  const message = `<${tagName}>: what a file links to is not fetched`;
  return {
    code: 'link-not-followed',
    path: [],
    message,
    severity: 'warning',
    found: `<${tagName}>`,
    ...placeOf(element),
  };
}
