import type { AtlasIndex } from '../content/atlas-index';
import type { FeatureId } from '../content/model';
import { RideLine } from './ride-line';

/** The rides of the atlas, each made when it is first asked for. */
export class RideLines {
  readonly #index: AtlasIndex;
  readonly #lines = new Map<FeatureId, RideLine>();

  constructor(index: AtlasIndex) {
    this.#index = index;
  }

  line(id: FeatureId): RideLine {
    const known = this.#lines.get(id);
    if (known) return known;
    const made = new RideLine(this.#index, id);
    this.#lines.set(id, made);
    return made;
  }
}
