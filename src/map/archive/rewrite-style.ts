import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** What stands in the place of a property of a feature: by its name, an expression. */
export type Substitutes = Readonly<Record<string, unknown>>;

/**
 * The expressions of a layer for features of another source.
 * @param substitutes what is put in the place of `["get", name]`
 */
function rewritten<Value>(value: Value, substitutes: Substitutes): Value {
  if (Array.isArray(value)) {
    const [operator, name] = value;
    if (operator === 'literal') return value;
    if (
      operator === 'get' &&
      value.length === 2 &&
      typeof name === 'string' &&
      Object.hasOwn(substitutes, name)
    )
      return substitutes[name] as Value;
    return value.map((item) => rewritten(item, substitutes)) as Value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, rewritten(member, substitutes)]),
  ) as Value;
}

interface Copy {
  readonly id: string;
  readonly source: string;
  readonly sourceLayer: string;
  readonly substitutes: Substitutes;
}

/** A layer of the style that draws the features of a layer of tiles as it draws those of its own source. */
export function copyOf(
  layer: LayerSpecification,
  { id, source, sourceLayer, substitutes }: Copy,
): LayerSpecification {
  const { metadata: _metadata, ...rest } = rewritten(layer, substitutes);
  return { ...rest, id, source, 'source-layer': sourceLayer } as LayerSpecification;
}
