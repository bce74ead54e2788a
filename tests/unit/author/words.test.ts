import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../src/author/form';
import {
  CHAPTER_FIELDS,
  CLAIM_FIELDS,
  FEATURE_FIELDS,
  SOURCE_FIELDS,
} from '../../../src/author/record-fields';
import en from '../../../src/author/words/en.json';
import ur from '../../../src/author/words/ur.json';
import zh from '../../../src/author/words/zh.json';

const english: Readonly<Record<string, string>> = en;

/** Names of placeholders of a message, each once. */
const placeholders = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{([a-z]+)[,}]/gi)].map(([, name = '']) => name))].toSorted();

describe.each(Object.entries({ zh, ur } as Record<string, Record<string, string>>))(
  'in %s',
  (lang, words) => {
    test('every message of author’s mode is said, with the same placeholders', () => {
      expect(Object.keys(words)).toEqual(Object.keys(en));
      for (const [key, message] of Object.entries(words)) {
        expect({ key, names: placeholders(message) }).toEqual({
          key,
          names: placeholders(english[key] ?? ''),
        });
      }
    });

    test('every message can be written', () => {
      const sample = new Proxy({}, { get: () => 2, has: () => true });
      for (const message of Object.values(words)) {
        expect(new IntlMessageFormat(message, lang).format(sample)).not.toBe('');
      }
    });

    test('no message is the English one', () => {
      expect(Object.keys(words).filter((key) => words[key] === english[key])).toEqual([]);
    });
  },
);

test('every field of every form has a name', () => {
  const keysOf = (fields: readonly Field[]): string[] =>
    fields.flatMap(({ key, fields: below = [] }) => [key, ...keysOf(below)]);
  const keys = keysOf([...FEATURE_FIELDS, ...CLAIM_FIELDS, ...CHAPTER_FIELDS, ...SOURCE_FIELDS]);
  expect(keys.filter((key) => !(`field.${key}` in en))).toEqual([]);
});

test('no message is there for nothing', () => {
  const code = ['src/author', 'tools/author']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
    )
    .join('\n');
  const isUsed = (key: string) => {
    const [begin = '', end = ''] = key.split('.');
    // Written out, or the key of a field, a fault, a refusal, a change.
    return code.includes(`'${key}'`) || (code.includes(`\`${begin}.`) && code.includes(`'${end}'`));
  };
  expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
});
