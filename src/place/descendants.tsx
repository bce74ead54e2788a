import type { FeatureId } from '../content/model';
import { symbolStyleOf } from '../symbology/symbol-style';
import { useExplorer, useT } from '../ui/context';
import { FeatureLink } from '../ui/feature-link';
import { FeatureSymbol } from '../ui/feature-symbol';

/** What a feature is made of: a small guide of its own, each with its status and what it is. */
export function Descendants({ id }: { readonly id: FeatureId }) {
  const { index } = useExplorer();
  const t = useT();
  const parts = index.parts(id).flatMap((part) => index.features.get(part) ?? []);
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby="parts-title">
      <h3 id="parts-title">{t('feature.parts')}</h3>
      <ul class="parts">
        {parts.map(({ id: part, properties }) => (
          <li key={part}>
            <FeatureSymbol
              layer={index.layerOf(part) ?? 'gwadar'}
              drawn={symbolStyleOf(properties)}
              kind={properties.kind}
            />
            <div>
              <FeatureLink id={part} />
              <p class="aside">
                {t(`kind.${properties.kind}`)} · {t(`status.${properties.status}`)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
