import { readdirSync, readFileSync } from 'node:fs';
import { type Examined, examine } from '../../../src/data/clinic/examine';
import { type ReadData, readDataFile } from '../../../src/data/formats/formats';

const FOLDER = 'tests/fixtures/data';

/** The names of the fixtures that are sound, or that are not. */
export const fixtures = (kind: 'good' | 'bad'): readonly string[] => readdirSync(`${FOLDER}/${kind}`).sort();

/** Reads and examines a fixture, or bytes of a test's own. */
export async function readFixture(kind: 'good' | 'bad', name: string): Promise<ReadData & Examined> {
  return readBytes(name, readFileSync(`${FOLDER}/${kind}/${name}`));
}

export async function readBytes(name: string, bytes: Uint8Array | string): Promise<ReadData & Examined> {
  const data = await readDataFile(
    { name, bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : new Uint8Array(bytes) },
    () => {},
  );
  return { ...data, ...examine(data) };
}
