import type { Localization } from '../i18n/localization';
import type { LabelNames } from '../map/map-sources';

/** What stands in brackets in a name explains it in a list; on the map the place does. */
const BRACKETS = /\s*[(（].*?[)）]/g;

/** What the labels of a map say in a language. */
export const labelNames = ({
  nameOf,
  placeNameOf,
}: Pick<Localization, 'nameOf' | 'placeNameOf'>): LabelNames => ({
  nameOf: ({ id }) => nameOf(id).name.replaceAll(BRACKETS, ''),
  placeNameOf,
});
