/** A message as the build leaves it: plain words, or parts that follow one another. */
export type Message = string | readonly MessagePart[];

type MessagePart =
  /** Words. */
  | string
  /** The number that the choice around it is made by, as the language writes it. */
  | 0
  /** A value as it is given, or as a number of the language. */
  | readonly [name: string]
  | readonly [name: string, kind: 'number']
  /** A choice by a value, or by the form that a number takes; `=1` is for that very number. */
  | readonly [name: string, kind: Choice, messages: Readonly<Record<string, Message>>];

type Choice = 'select' | 'cardinal' | 'ordinal';

/** The messages of a language, made from ICU messages by `tools/check/language/compile-messages.ts`. */
export interface CompiledMessages {
  readonly compiled: Readonly<Record<string, Message>>;
}

export type Values = Readonly<Record<string, string | number>>;

/** Writes messages with their values, as intl-messageformat does, but without a parser. */
export class MessageWriter {
  readonly #locale: string;
  /** Made when they are first needed: that takes milliseconds, and the start needs few of them. */
  #number: Intl.NumberFormat | undefined;
  readonly #rules: Partial<Record<'cardinal' | 'ordinal', Intl.PluralRules>> = {};

  /** @param locale a BCP 47 tag */
  constructor(locale: string) {
    this.#locale = locale;
  }

  /** @throws where a value is missing */
  write(message: Message, values: Values = {}, counted?: number): string {
    if (typeof message === 'string') return message;
    return message.map((part) => this.#part(part, values, counted)).join('');
  }

  #part(part: MessagePart, values: Values, counted: number | undefined): string {
    if (part === 0) return counted === undefined ? '' : this.#written(counted);
    if (typeof part === 'string') return part;
    const [name, kind, messages = {}] = part;
    const value = values[name];
    if (value === undefined) throw new Error(`A message lacks a value for {${name}}`);
    if (kind === undefined) return String(value);
    if (kind === 'number') return this.#written(Number(value));
    const number = Number(value);
    const chosen =
      kind === 'select' ? messages[value] : (messages[`=${number}`] ?? messages[this.#formOf(number, kind)]);
    return this.write(chosen ?? messages.other ?? '', values, kind === 'select' ? undefined : number);
  }

  #written(number: number): string {
    this.#number ??= new Intl.NumberFormat(this.#locale);
    return this.#number.format(number);
  }

  #formOf(number: number, type: 'cardinal' | 'ordinal'): Intl.LDMLPluralRule {
    this.#rules[type] ??= new Intl.PluralRules(this.#locale, { type });
    return this.#rules[type].select(number);
  }
}
