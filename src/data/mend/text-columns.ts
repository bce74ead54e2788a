import { textColumns } from '../clinic/feature-findings';
import { isRecord } from '../clinic/is-record';

/** Turns the numbers of columns into numbers that are written as text. */
export function withNumbers(values: readonly unknown[]): (feature: unknown) => unknown {
  const names = new Set(textColumns(values).map(({ name }) => name));
  return (feature) => {
    if (!isRecord(feature) || !isRecord(feature.properties)) return feature;
    const properties = Object.entries(feature.properties).map(([name, value]) => [
      name,
      names.has(name) && typeof value === 'string' && value !== '' ? Number(value) : value,
    ]);
    return { ...feature, properties: Object.fromEntries(properties) };
  };
}
