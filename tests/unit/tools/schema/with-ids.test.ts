import { expect, test } from 'vitest';
import { withIds } from '../../../../tools/schema/with-ids';

const IDS = { features: ['mill'], sources: ['book'] };

test('a list of references is completed, and others are let through', () => {
  const texts = { type: 'array', items: { type: 'string' }, minItems: 1 };
  const schema = { properties: { inner: { properties: { sources: texts, names: texts } } } };
  expect(withIds('layer', schema, IDS)).toEqual({
    properties: {
      inner: {
        properties: {
          sources: { ...texts, items: { anyOf: [{ enum: ['book'] }, { type: 'string' }] } },
          names: texts,
        },
      },
    },
  });
});

test('`parts` are places in a layer, and parts of the story in atlas.json', () => {
  const schema = { properties: { parts: { type: 'array', items: { type: 'string' } } } };
  expect(withIds('atlas', schema, IDS)).toEqual(schema);
  expect(JSON.stringify(withIds('layer', schema, IDS))).toContain('"mill"');
});
