import { KINDS } from '../content/kinds';
import type { BriefFeature } from '../content/model';
import type { LayerId } from '../content/vocabulary';
import { hasOwnSymbol } from '../symbology/shapes';
import { useT } from '../ui/context';
import { MarkerSymbol } from '../ui/feature-symbol';

interface Props {
  readonly layer: LayerId;
  /** The features of the layer that are there now. */
  readonly features: readonly BriefFeature[];
}

/** The symbols of a layer whose kinds have symbols of their own, folded; of other layers nothing. */
export function KindList({ layer, features }: Props) {
  const t = useT();
  const there = new Set(features.map(({ properties }) => properties.kind));
  const kinds = KINDS.filter((kind) => there.has(kind) && hasOwnSymbol(layer, kind));
  if (kinds.length === 0) return null;
  return (
    <details class="kind-list">
      <summary>{t('layers.symbols')}</summary>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <MarkerSymbol marker={{ layer, style: 'solid', kind }} size={20} /> {t(`kind.${kind}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}
