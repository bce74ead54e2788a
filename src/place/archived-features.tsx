import type { ArchivedFeature } from '../content/layer-archive';
import { useExplorer, useT } from '../ui/context';
import { LayerSymbol } from '../ui/feature-symbol';

/** Properties that are drawn, and not read. */
const UNREAD: readonly string[] = ['id', 'name', 'importance', 'from', 'to'];

/** What the tiles of an archive know of its features where the reader has pressed. */
export function ArchivedFeatures() {
  const { state } = useExplorer();
  const features = state.overlay.inspectedArchived.value;
  if (features.length === 0) return null;
  return (
    <ul class="archived">
      {features.map((feature) => (
        <li key={`${feature.layer} ${feature.properties.id}`}>
          <Archived feature={feature} />
        </li>
      ))}
    </ul>
  );
}

function Archived({ feature: { layer, properties } }: { readonly feature: ArchivedFeature }) {
  const t = useT();
  const known = Object.entries(properties).filter(([name]) => !UNREAD.includes(name));
  return (
    <>
      <p>
        <LayerSymbol layer={layer} size={18} /> <strong>{String(properties.name ?? properties.id)}</strong>{' '}
        <span class="aside">{t(`layer.${layer}`)}</span>
      </p>
      <dl>
        {known.map(([name, value]) => (
          <div key={name}>
            <dt>
              <bdi>{name.replaceAll('_', ' ')}</bdi>
            </dt>
            <dd>
              <bdi>{String(value)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
