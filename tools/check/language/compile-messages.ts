import { IntlMessageFormat } from 'intl-messageformat';
import type { CompiledMessages, Message } from '../../../src/content/message';

type Elements = ReturnType<IntlMessageFormat['getAst']>;
type Element = Elements[number];
type Parts = Exclude<Message, string>;

/** Reads ICU messages once, so that the app needs no parser. */
export function compileMessages(messages: Readonly<Record<string, string>>): CompiledMessages {
  const compiled = Object.entries(messages).map(([key, message]) => [
    key,
    compile(new IntlMessageFormat(message, 'en').getAst(), key),
  ]);
  return { compiled: Object.fromEntries(compiled) };
}

/** As {@link compileMessages}, without those that only the plain pages have. */
export const messagesOfApp = (messages: Readonly<Record<string, string>>): CompiledMessages =>
  compileMessages(Object.fromEntries(Object.entries(messages).filter(([key]) => !key.startsWith(OF_PAGES))));

/** What the keys of messages of the plain pages begin with. */
const OF_PAGES = 'pages.';

function compile(elements: Elements, key: string): Message {
  const parts = elements.map((element) => part(element, key));
  const [first = ''] = parts;
  return parts.length <= 1 && typeof first === 'string' ? first : parts;
}

/** By the numbers that intl-messageformat gives its elements. */
function part(element: Element, key: string): Parts[number] {
  switch (element.type) {
    case 0:
      return element.value;
    case 1:
      return [element.value];
    case 2:
      if (element.style) break;
      return [element.value, 'number'];
    case 5:
      return [element.value, 'select', options(element.options, key)];
    case 6:
      if (element.offset !== 0) break;
      return [element.value, element.pluralType ?? 'cardinal', options(element.options, key)];
    case 7:
      return 0;
  }
  throw new Error(`The message "${key}" has a part that the app cannot write: ${JSON.stringify(element)}`);
}

const options = (
  of: Readonly<Record<string, { readonly value: Elements }>>,
  key: string,
): Readonly<Record<string, Message>> =>
  Object.fromEntries(Object.entries(of).map(([name, { value }]) => [name, compile(value, key)]));
