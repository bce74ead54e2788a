import { useMemo } from 'preact/hooks';
import type { FeatureId } from '../content/model';
import { nearestTo } from '../content/nearby';
import { LOCALES } from '../i18n/translator';
import { drawnAs } from '../symbology/drawn';
import { useExplorer } from './context';
import { FeatureLink } from './feature-link';
import { LayerSymbol } from './layer-symbol';

const COUNT = 6;
const WITHIN = 150;

/** The features nearest to the open one. */
export function Nearby({ id }: { readonly id: FeatureId }) {
  const { index, t } = useExplorer();
  const neighbours = useMemo(() => nearestTo(index, id, COUNT, WITHIN), [index, id]);
  if (neighbours.length === 0) return null;
  const say = t.value;
  const digits = new Intl.NumberFormat(LOCALES[say.lang], { maximumSignificantDigits: 2 });
  return (
    <section aria-labelledby="nearby-title">
      <h3 id="nearby-title">{say('feature.nearby')}</h3>
      <ul class="parts compact">
        {neighbours.map(({ id: near, kilometres }) => {
          const feature = index.features.get(near);
          return (
            <li key={near}>
              <LayerSymbol
                layer={index.layerOf(near) ?? 'gwadar'}
                drawn={feature ? drawnAs(feature.properties) : 'solid'}
                size={18}
              />
              <FeatureLink id={near} />
              <span class="aside">{say('feature.kilometres', { distance: digits.format(kilometres) })}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
