import { layerRow } from '../../src/content/layers';
import { HAS_GROUPS, LAYER_IDS, type LayerId } from '../../src/content/vocabulary';
import { LayerSymbol } from '../../src/ui/feature-symbol';
import { Borders } from './borders';
import { FeatureRow } from './feature-row';
import { Licences } from './licences';
import { layerAnchor } from './links';
import { usePageContext } from './page-context';
import { PageFrame } from './page-frame';
import { PlanFigure } from './plan-figure';

/** All places, projects and events, a table a layer. */
export function PlacesPage() {
  const say = usePageContext().explorer.t.value;
  return (
    <PageFrame page="places.html">
      <p>{say('pages.places')}</p>
      {HAS_GROUPS && <p>{say('layers.groups')}</p>}
      <p class="aside">{say('pages.numbers')}</p>
      <ul class="layer-links">
        {LAYER_IDS.map((id) => (
          <li key={id}>
            <LayerSymbol layer={id} />
            <a href={`#${layerAnchor(id)}`}>{say(`layer.${id}`)}</a>
          </li>
        ))}
      </ul>
      {LAYER_IDS.map((id) => (
        <LayerTable key={id} layer={id} />
      ))}
      <Borders />
      <Licences />
    </PageFrame>
  );
}

function LayerTable({ layer }: { readonly layer: LayerId }) {
  const { atlas, explorer } = usePageContext();
  const say = explorer.t.value;
  const features = atlas.layers[layer]?.features ?? [];
  const title = `${layerAnchor(layer)}-title`;
  return (
    <section id={layerAnchor(layer)} aria-labelledby={title}>
      <h2 id={title}>
        <LayerSymbol layer={layer} /> {say(`layer.${layer}`)}
      </h2>
      <p class="aside">{say('layers.count', { count: features.length })}</p>
      {layerRow(layer).plan && <PlanFigure layer={layer} />}
      <table aria-labelledby={title}>
        <thead>
          <tr>
            <th scope="col">{say('pages.name')}</th>
            <th scope="col">{say('pages.description')}</th>
            <th scope="col">{say('feature.facts')}</th>
          </tr>
        </thead>
        <tbody>
          {features.map((feature) => (
            <FeatureRow key={feature.id} feature={feature} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
