import { MANIFEST } from './manifest';
import type { BriefFeature } from './model';
import type { LayerId } from './vocabulary';

/** The classes that the editors put a feature in: layers, which stand in its properties under the id of their group. */
export function classesOf({ properties }: Pick<BriefFeature, 'properties'>): readonly LayerId[] {
  const told = properties as unknown as Readonly<Record<string, readonly LayerId[] | undefined>>;
  return MANIFEST.groups.flatMap(({ id }) => told[id] ?? []);
}
