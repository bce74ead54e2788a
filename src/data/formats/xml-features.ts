import type { Document, Element } from '@xmldom/xmldom';
import type { Feature, Geometry } from 'geojson';
import type { LocatedFinding } from '../clinic/decode';
import type { Finding } from '../clinic/finding';
import type { SourceLocation } from '../clinic/source-location';
import { nothingRead, type RawData, type RawFeature } from './data-format';
import { parseXml } from './xml-document';

type MadeFeature = Feature<Geometry | null>;

/** How a format of XML becomes features. */
interface XmlKind {
  /** Name of the outermost element. */
  readonly root: string;
  /** Loads what converts it. */
  readonly load: () => Promise<(document: Document) => Iterable<MadeFeature>>;
  /** The elements that become a feature each, in the order of the features. */
  readonly elements: (document: Document) => readonly Element[];
  /** What is wrong with such an element, which what converts it would leave out in silence. */
  readonly faults: (element: Element, isPlaced: boolean) => readonly Finding[];
  /** What it holds that is not read. */
  readonly skipped?: (document: Document) => readonly LocatedFinding[];
}

/** Reads KML or GPX. */
export async function readXmlFeatures(
  bytes: Uint8Array,
  { root, load, elements, faults: faultsOf, skipped }: XmlKind,
): Promise<RawData> {
  const parsed = await parseXml(bytes);
  if (parsed.kind === 'broken') return nothingRead(parsed.fault);
  const { document, faults } = parsed;
  const found = document.documentElement?.localName ?? '';
  if (found.toLowerCase() !== root) {
    const message = `found <${found}>, wanted <${root}>`;
    return nothingRead({ code: 'not-xml', path: [], message, found: `<${found}>`, wanted: `<${root}>` });
  }
  const convert = await load();
  const made = [...convert(document)];
  const sources = elements(document);
  return {
    features: made.map((value, i) => {
      const source = made.length === sources.length ? sources[i] : undefined;
      return featureOf(value, source, source ? faultsOf(source, value.geometry !== null) : []);
    }),
    faults: [...faults, ...(skipped?.(document) ?? [])],
    crs: null,
  };
}

function featureOf(value: MadeFeature, source: Element | undefined, faults: readonly Finding[]): RawFeature {
  const location = placeOf(source);
  const located = faults.map((fault) => ({ ...fault, ...location }));
  // As a file of JSON would hold it.
  return { value: JSON.parse(JSON.stringify(value)), locate: () => location, faults: located };
}

/** Where an element begins. */
export function placeOf(element: object | undefined): SourceLocation | null {
  const { lineNumber: line, columnNumber: column } = (element ?? {}) as {
    lineNumber?: number;
    columnNumber?: number;
  };
  return line !== undefined && column !== undefined ? { line, column } : null;
}

/** All elements of a name, in the order of the file. */
export const elementsNamed = (document: Document, name: string): readonly Element[] =>
  Array.from(document.getElementsByTagName(name));

/** Whether a text begins as XML does; a name of an element may stand in any text. */
export const isMarkup = (text: string): boolean => /^[\s\uFEFF]*</.test(text);
