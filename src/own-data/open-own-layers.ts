import { MANIFEST } from '../content/manifest';
import { deviceStore } from './layer-store';
import { OwnLayers } from './own-layers';

/** The layers of the reader's own, with what was kept of them on the device. */
export function openOwnLayers(): OwnLayers {
  const layers = new OwnLayers({ store: deviceStore(), region: MANIFEST.basemap?.region ?? MANIFEST.view });
  void layers.restore();
  return layers;
}
