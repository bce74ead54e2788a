/** A JSON Schema, or a part of one, as far as this reads it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The ids of an atlas that others refer to. */
export interface AtlasIds {
  readonly features: readonly string[];
  readonly sources: readonly string[];
}

/** The members that refer to ids, in the files of each kind. */
const REFERENCES: Readonly<Record<string, Readonly<Record<string, keyof AtlasIds>>>> = {
  atlas: { article: 'sources', ride: 'features' },
  layer: { sources: 'sources', part_of: 'features', parts: 'features', route: 'features' },
  claims: { sources: 'sources', features: 'features' },
};

/**
 * A schema in which members that refer to others list the ids there are. Others are let through: an editor completes,
 * and the check judges.
 * @param kind of the file, such as `layer`
 */
export function withIds(kind: string, schema: JsonSchema, ids: AtlasIds): JsonSchema {
  const references = REFERENCES[kind] ?? {};
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (!isSchema(value)) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, walk(inner)]);
    const walked = Object.fromEntries(entries);
    return isSchema(walked.properties) ? { ...walked, properties: completed(walked.properties) } : walked;
  };
  const completed = (properties: JsonSchema): JsonSchema =>
    Object.fromEntries(
      Object.entries(properties).map(([name, inner]) => {
        const of = references[name];
        return [name, of === undefined ? inner : listing(inner, ids[of])];
      }),
    );
  return walk(schema) as JsonSchema;
}

/** A text, or each text of a list, completed by ids. */
function listing(schema: unknown, ids: readonly string[]): unknown {
  if (!isSchema(schema)) return schema;
  const one = { anyOf: [{ enum: ids }, { type: 'string' }] };
  if (schema.type === 'string') return one;
  const isListOfTexts = schema.type === 'array' && isSchema(schema.items) && schema.items.type === 'string';
  return isListOfTexts ? { ...schema, items: one } : schema;
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
