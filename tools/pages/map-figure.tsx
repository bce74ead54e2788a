import { LAYER_IDS } from '../../src/content/vocabulary';
import { LayerSymbol } from '../../src/ui/feature-symbol';
import { MapKey } from '../../src/ui/map-key';
import { layerHref, rootFrom } from './links';
import { usePageContext } from './page-context';
import { ROUTE_MAP, routeMapFile } from './route-map';

/** The map of the whole route as a picture, with its legend. */
export function MapFigure() {
  const { info, explorer } = usePageContext();
  const { t } = explorer;
  const say = t.value;
  const file = `${rootFrom(info.code)}${routeMapFile(info.code)}`;
  return (
    <figure class="route-map">
      {/* By itself, where it can be enlarged. */}
      <a href={file}>
        <img
          src={file}
          width={ROUTE_MAP.width}
          height={ROUTE_MAP.height}
          alt={say('pages.mapAlt')}
          loading="lazy"
        />
      </a>
      <figcaption>
        <p>{say('pages.mapCaption')}</p>
        <ul class="layer-links">
          {LAYER_IDS.map((id) => (
            <li key={id}>
              <LayerSymbol layer={id} />
              <a href={layerHref(id)}>{say(`layer.${id}`)}</a>
            </li>
          ))}
        </ul>
        <MapKey under={1} />
        {explorer.localization.disputes.value.length > 0 && (
          <p class="aside">
            {say('map.bordersIntro')} <a href="places.html#borders">{say('map.borders')}</a>
          </p>
        )}
      </figcaption>
    </figure>
  );
}
