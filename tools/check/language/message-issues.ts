import { IntlMessageFormat } from 'intl-messageformat';
import type { LanguageInfo } from '../../../src/content/language';
import { isFirst } from '../first-language';
import { type Issue, quote } from '../issue';
import { type IssueLocation, issueAt } from '../issue-location';
import { rememberWords } from '../remember';
import { compileMessages } from './compile-messages';
import { ENGLISH_WORDS } from './known-messages';
import type { CheckedLanguages } from './language-files';

type Elements = ReturnType<IntlMessageFormat['getAst']>;
type Element = Elements[number];

/** What the numbers stand for that intl-messageformat gives its elements by. */
const KINDS = ['text', 'argument', 'number', 'date', 'time', 'select', 'plural', 'count', 'tag'] as const;

/** The forms that a number may take, and the choices of a select, by argument. */
interface Arguments {
  readonly kinds: ReadonlyMap<string, string>;
  readonly choices: ReadonlyMap<string, readonly string[]>;
}

/** Messages of the interface that cannot be read, or that take other values than English gives them. */
export function messageFormatIssues({ messages, infos }: CheckedLanguages): Issue[] {
  // The engine gives its messages their values. What an atlas says otherwise may do without some of them, and then
  // does so in all its languages.
  const own = messages.find(isFirst)?.value ?? {};
  const given = argumentsByKey({ ...own, ...ENGLISH_WORDS });
  const wanted = argumentsByKey({ ...ENGLISH_WORDS, ...own });
  return messages.flatMap(({ lang, value = {}, location }) => {
    const info = infos.find((one) => one.lang === lang)?.value;
    return Object.entries(value).flatMap(([key, message]) =>
      issuesOfMessage(message, info, given.get(key), wanted.get(key)).map((text) =>
        issueOf(location, key, text),
      ),
    );
  });
}

const argumentsByKey = (all: Readonly<Record<string, string>>): ReadonlyMap<string, Arguments> =>
  new Map(
    Object.entries(all).flatMap(([key, message]) => {
      const read = readMessage(message, 'en');
      return 'elements' in read ? [[key, argumentsOf(read.elements)] as const] : [];
    }),
  );

/** The keys of messages hold dots, which a path would take for steps. */
const issueOf = (location: IssueLocation, key: string, message: string): Issue =>
  issueAt(location, [key], message);

function issuesOfMessage(
  message: string,
  info: Pick<LanguageInfo, 'locale'> | undefined,
  given: Arguments | undefined,
  wanted: Arguments | undefined,
): string[] {
  const locale = info?.locale ?? 'en';
  const read = readMessage(message, locale);
  if ('fault' in read) return [`not an ICU message: ${read.fault}`];
  const unwritable = whyUnwritable(message);
  if (unwritable !== undefined) return [unwritable];
  const found = argumentsOf(read.elements);
  return [
    ...(given === undefined || wanted === undefined ? [] : argumentFaults(found, given, wanted)),
    ...(wanted === undefined ? [] : choiceFaults(found, wanted)),
    ...everyElement(read.elements).flatMap((element) => formFaults(element, locale)),
  ];
}

/** What the build could not put into words of the app: dates, times, tags, styles of numbers. */
function whyUnwritable(message: string): string | undefined {
  try {
    compileMessages({ message });
    return undefined;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return `found ${quote(message)}, wanted text, {name}, {name, number}, {name, plural, …} or {name, select, …}`;
  }
}

const readMessage = rememberWords(
  (message: string, locale: string): { elements: Elements } | { fault: string } => {
    try {
      return { elements: new IntlMessageFormat(message, locale).getAst() };
    } catch (error) {
      if (error instanceof SyntaxError || error instanceof RangeError) {
        return { fault: `${error.message.split('\n')[0]} in ${quote(message)}` };
      }
      throw error;
    }
  },
);

/** The words of a message without its arguments; none, where it cannot be read. */
export function wordsOfMessage(message: string): string {
  const read = readMessage(message, 'en');
  if ('fault' in read) return '';
  const texts = everyElement(read.elements).filter(({ type }) => KINDS[type] === 'text');
  return texts.map((element) => ('value' in element ? element.value : '')).join(' ');
}

function argumentsOf(elements: Elements): Arguments {
  const kinds = new Map<string, string>();
  const choices = new Map<string, readonly string[]>();
  for (const element of everyElement(elements)) {
    const kind = KINDS[element.type] ?? 'argument';
    if (kind === 'text' || kind === 'count' || !('value' in element)) continue;
    kinds.set(element.value, kind === 'plural' ? 'number' : kind);
    if (kind === 'select' && 'options' in element) choices.set(element.value, Object.keys(element.options));
  }
  return { kinds, choices };
}

/** The elements, each followed by those within its forms or its tag. */
function everyElement(elements: Elements): Elements {
  return elements.flatMap((element) => {
    const forms = 'options' in element ? Object.values(element.options).map(({ value }) => value) : [];
    const within = 'children' in element ? [element.children, ...forms] : forms;
    return [element, ...within.flatMap(everyElement)];
  });
}

/** @param given what the message may take @param wanted what it must take */
function argumentFaults({ kinds }: Arguments, given: Arguments, wanted: Arguments): string[] {
  const list = [...given.kinds.keys()].map((name) => `{${name}}`).join(', ') || 'none';
  return [
    ...[...wanted.kinds.keys()]
      .filter((name) => !kinds.has(name))
      .map((name) => `{${name}} is missing, which English has`),
    ...[...kinds].flatMap(([name, kind]) => {
      const english = given.kinds.get(name);
      if (english === undefined) return [`found {${name}}, wanted the arguments of English: ${list}`];
      return english === kind ? [] : [`found {${name}} as ${kind}, wanted it as ${english}, as in English`];
    }),
  ];
}

function choiceFaults({ choices }: Arguments, wanted: Arguments): string[] {
  return [...choices].flatMap(([name, found]) => {
    const english = wanted.choices.get(name) ?? [];
    const odd = [
      ...found.filter((one) => !english.includes(one)),
      ...english.filter((one) => !found.includes(one)),
    ];
    if (english.length === 0 || odd.length === 0) return [];
    return [`the choices of {${name}} differ from those of English in ${odd.join(', ')}`];
  });
}

/** A plural has the forms of the language: a form too few says nonsense, one too many is never said. */
function formFaults(element: Element, locale: string): string[] {
  if (!('pluralType' in element)) return [];
  const type = element.pluralType ?? 'cardinal';
  const wanted = new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories;
  const found = Object.keys(element.options).filter((form) => !form.startsWith('='));
  return [
    ...wanted
      .filter((form) => !found.includes(form))
      .map((form) => `the plural of {${element.value}} has no form "${form}"`),
    ...found
      .filter((form) => !wanted.some((one) => one === form))
      .map(
        (form) => `the plural of {${element.value}} has the form "${form}", which the language does not have`,
      ),
  ];
}
