import type { Document } from '@xmldom/xmldom';
import type { LocatedFinding } from '../clinic/decode';
import { decodeBytes } from '../clinic/decode';
import { MAX_NESTED_LEVELS_COUNT } from '../clinic/json-text';
import { createLocations } from '../clinic/source-location';

/** An XML file, or why it is none that is read. */
export type XmlResult =
  | { readonly kind: 'document'; readonly document: Document; readonly faults: readonly LocatedFinding[] }
  | { readonly kind: 'broken'; readonly fault: LocatedFinding };

const DECLARED_ENCODING = /^<\?xml[^>]*encoding=["']([\w-]+)["']/;

/** Parses XML. What declares entities of its own is refused before it is parsed: a few of them can unfold to gigabytes. */
export async function parseXml(bytes: Uint8Array): Promise<XmlResult> {
  const { text, fault } = textOf(bytes);
  const refused = refusal(text);
  if (refused !== null) return { kind: 'broken', fault: refused };
  const { DOMParser } = await import('@xmldom/xmldom');
  const faults: LocatedFinding[] = [];
  // What is fatal is thrown after it has been told of.
  const onError = (level: 'warning' | 'error' | 'fatalError', message: string, context: unknown) => {
    if (level !== 'warning') faults.push(faultOf(message, context));
  };
  try {
    const document = new DOMParser({ onError }).parseFromString(text, 'text/xml');
    const [first] = faults;
    if (first !== undefined) return { kind: 'broken', fault: first };
    return { kind: 'document', document, faults: fault === null ? [] : [fault] };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { kind: 'broken', fault: faults[0] ?? faultOf(error.message, error) };
  }
}

/** In the encoding that the file declares, where its bytes are no UTF-8. */
function textOf(bytes: Uint8Array): { readonly text: string; readonly fault: LocatedFinding | null } {
  const { text, fault } = decodeBytes(bytes);
  const [, declared = 'utf-8'] = DECLARED_ENCODING.exec(text) ?? [];
  if (fault === null || /^utf-?8$/i.test(declared)) return { text: text.replace(/^\uFEFF/, ''), fault };
  try {
    return { text: new TextDecoder(declared).decode(bytes), fault: null };
  } catch {
    // An encoding that nobody knows.
    return { text, fault };
  }
}

function refusal(text: string): LocatedFinding | null {
  const doctype = text.search(/<!(?:DOCTYPE|ENTITY)/i);
  if (doctype !== -1) {
    const message = 'found a document type, wanted none: what declares entities of its own is not read';
    return { code: 'doctype', path: [], message, found: '<!DOCTYPE', ...createLocations(text)(doctype) };
  }
  const deep = tooDeepTag(text);
  if (deep === null) return null;
  const message = `nested deeper than ${MAX_NESTED_LEVELS_COUNT} levels`;
  return { code: 'too-deep', path: [], message, ...createLocations(text)(deep) };
}

/** Where elements are nested too deep; within comments and CDATA too, which nobody fills with hundreds of them. */
function tooDeepTag(text: string): number | null {
  let level = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    const next = text[at + 1];
    if (next === '/') level -= 1;
    else if (next !== '!' && next !== '?') {
      const end = text.indexOf('>', at);
      if (end === -1 || text[end - 1] !== '/') level += 1;
      if (level > MAX_NESTED_LEVELS_COUNT) return at;
    }
  }
  return null;
}

function faultOf(message: string, context: unknown): LocatedFinding {
  const { locator } = (context ?? {}) as {
    readonly locator?: { lineNumber?: number; columnNumber?: number };
  };
  const [first = ''] = message.split('\n');
  const { lineNumber: line, columnNumber: column } = locator ?? {};
  return {
    code: 'not-xml',
    path: [],
    message: `not XML: ${first}`,
    found: first,
    ...(line !== undefined && column !== undefined ? { line, column } : {}),
  };
}
