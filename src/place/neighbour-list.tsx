import type { FeatureId } from '../content/model';
import type { Neighbour } from '../content/nearby';
import { numberFormat } from '../i18n/formats';
import type { MessageKey } from '../i18n/translator';
import { useT } from '../ui/context';
import { FeatureLink } from '../ui/feature-link';
import { FeatureSymbol } from '../ui/feature-symbol';

interface Props {
  readonly neighbours: readonly Neighbour[];
  /** What is said of one that is not away at all. */
  readonly touching: MessageKey;
  /** The ids of the entries, where something leads to them. */
  readonly idOf?: (id: FeatureId) => string;
}

/** Features with how far away they are. None: no list. */
export function NeighbourList({ neighbours, touching, idOf }: Props) {
  const t = useT();
  const digits = numberFormat(t.locale, { maximumSignificantDigits: 2 });
  if (neighbours.length === 0) return null;
  return (
    <ul class="parts compact">
      {neighbours.map(({ feature, kilometres }) => (
        <li key={feature.id} id={idOf?.(feature.id)} tabIndex={idOf && -1}>
          <FeatureSymbol feature={feature} size={18} />
          <FeatureLink id={feature.id} />
          <span class="aside">
            {kilometres === 0
              ? t(touching)
              : t('feature.kilometres', { distance: digits.format(kilometres) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
