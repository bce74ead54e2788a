import { layerRow } from '../content/layers';
import type { LayerId } from '../content/vocabulary';
import { ROAD_STROKE } from '../symbology/line-styles';
import { colourOfLayer, colourOfTheme } from '../symbology/palette';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { LineSample } from '../ui/map-key';
import { useEmphasis } from '../ui/use-emphasis';

/** The routes of a layer that the map tells apart by colour, and what several of them share; of others nothing. */
export function RouteList({ layer }: { readonly layer: LayerId }) {
  const { index, state } = useExplorer();
  const t = useT();
  const routes = Object.keys(layerRow(layer).routes ?? {}).filter((id) => index.features.has(id));
  if (routes.length === 0 || state.symbology.by.value !== null) return null;
  return (
    <ul class="route-list">
      {routes.map((id) => (
        <Route key={id} id={id} />
      ))}
      <li>
        <LineSample strokes={[ROAD_STROKE]} colour={colourOfLayer(layer)} />
        {t('layers.sharedRoute')}
      </li>
    </ul>
  );
}

function Route({ id }: { readonly id: string }) {
  const { state } = useExplorer();
  const { name, lang } = useLocalization().nameOf(id);
  const emphasis = useEmphasis(() => state.layers.geometryIds(id));
  return (
    <li {...emphasis}>
      <LineSample strokes={[ROAD_STROKE]} colour={colourOfTheme(({ routes }) => routes[id] ?? '')} />
      <span lang={lang}>{name}</span>
    </li>
  );
}
