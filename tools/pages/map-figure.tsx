import { LAYER_IDS } from '../../src/content/vocabulary';
import { LayerSymbol } from '../../src/panels/layer-symbol';
import { MapKey } from '../../src/panels/map-key';
import { useEdition } from './edition';
import { layerHref, rootFrom } from './links';
import { SHARE_PICTURE } from './page-head';

/** The map of the whole route as a picture, with its legend. */
export function MapFigure() {
  const { info, explorer } = useEdition();
  const { t } = explorer;
  const say = t.value;
  return (
    <figure class="route-map">
      <img
        src={`${rootFrom(info.code)}share-${info.code}.jpg`}
        width={SHARE_PICTURE.width}
        height={SHARE_PICTURE.height}
        alt={say('pages.mapAlt')}
        loading="lazy"
      />
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
        <MapKey />
        <p class="aside">
          {say('map.bordersIntro')} <a href="places.html#borders">{say('map.borders')}</a>
        </p>
      </figcaption>
    </figure>
  );
}
