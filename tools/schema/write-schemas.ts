import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import type { CheckedAtlas } from '../check/atlas';
import { claimSchema } from '../check/claim-schema';
import { timeSchema } from '../check/feature-schema';
import { KNOWN_KEYS } from '../check/language/known-messages';
import { featureSchema, membersSchema } from '../check/layer';
import { manifestSchema } from '../check/manifest-schema';
import { sourceSchema } from '../check/source-schema';
import { type AtlasIds, type JsonSchema, withIds } from './with-ids';

/** Where the schemas lie in the folder of an atlas; git leaves it out, and so does the check. */
const FOLDER = '.atlas/schema';

/** What the schemas of the check say of each kind of file, by the names of their JSON Schemas. */
const SCHEMAS = {
  atlas: manifestSchema,
  layer: v.object({ ...membersSchema.entries, features: v.array(featureSchema) }),
  sources: v.array(sourceSchema),
  claims: v.array(claimSchema),
} as const;

/** `time` of JSON-FG, which the check reads by what is there. */
const TIME = {
  anyOf: [
    { type: 'object', required: ['date'], properties: { date: { type: 'string' } } },
    {
      type: 'object',
      required: ['interval'],
      properties: {
        interval: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string' } },
      },
    },
  ],
};

/**
 * Writes JSON Schemas with the ids of an atlas, so that an editor completes them.
 * @param folder that of the atlas
 * @returns what was written where, in words
 */
export async function writeSchemas(folder: string, { atlas }: Pick<CheckedAtlas, 'atlas'>): Promise<string> {
  const ids: AtlasIds = {
    features: Object.values(atlas.layers).flatMap(({ features }) => features.map(({ id }) => id)),
    sources: Object.keys(atlas.sources),
  };
  const into = join(folder, FOLDER);
  await mkdir(into, { recursive: true });
  // Whatever git thinks of the folder above, these follow from the content.
  await writeFile(join(folder, '.atlas/.gitignore'), '*\n');
  const schemas = Object.entries(SCHEMAS).map(([name, schema]): [string, JsonSchema] => [
    name,
    withIds(name, asJsonSchema(schema), ids),
  ]);
  for (const [name, schema] of [...schemas, ['interface', interfaceSchema()] as const]) {
    await writeFile(join(into, `${name}.json`), `${JSON.stringify(schema, null, 1)}\n`);
  }
  return `JSON Schemas are in ${relative(process.cwd(), into) || into}`;
}

/** What JSON Schema cannot say, such as that a day exists, is left to the check. */
function asJsonSchema(schema: v.GenericSchema): JsonSchema {
  return toJsonSchema(schema, {
    errorMode: 'ignore',
    typeMode: 'input',
    overrideSchema: ({ valibotSchema }) => {
      if (valibotSchema.type !== 'lazy') return undefined;
      return (valibotSchema === timeSchema ? TIME : {}) as never;
    },
  }) as JsonSchema;
}

const interfaceSchema = (): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries([...KNOWN_KEYS].map((key) => [key, { type: 'string' }])),
  additionalProperties: { type: 'string' },
});
