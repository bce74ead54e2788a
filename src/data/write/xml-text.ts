/** Characters that XML 1.0 cannot hold, not even as references. */
const NOT_IN_XML = /(?![\t\n\r\u007F-\u009F])[\p{Cc}\uFFFE\uFFFF]|\p{Cs}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Else reading would make spaces and line ends of them.
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
  '\u2029': '&#8233;',
};

/** Text for an element or an attribute. */
export const xmlText = (text: string): string =>
  text
    .replace(NOT_IN_XML, '\uFFFD')
    .replace(/[&<>"\r\n\t\u0085\u2028\u2029]/g, (char) => ENTITIES[char] ?? char);

/** A value of a property as text: text as it is, anything else as JSON. */
export const propertyText = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);
