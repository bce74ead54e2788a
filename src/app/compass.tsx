import type { ReadonlySignal } from '@preact/signals';
import { useT } from '../ui/context';
import { IconButton } from '../ui/icon-button';
import type { MapHandle, MapOrientation } from '../ui/map-handle';
import { NEEDLE_ICON } from './map-icons';

/** A map that is turned and tilted by less than this counts as neither. */
const UPRIGHT_DEG = 0.5;

interface Props {
  readonly map: ReadonlySignal<MapHandle | null>;
  readonly orientation: ReadonlySignal<MapOrientation>;
}

/** While the map is turned or tilted: where the north is, and the way back to it. */
export function Compass({ map, orientation }: Props) {
  const t = useT();
  const { bearing, pitch } = orientation.value;
  if (Math.abs(bearing) < UPRIGHT_DEG && pitch < UPRIGHT_DEG) return null;
  return (
    <div class="zoom-buttons compass" style={{ '--north': -bearing }} data-focus-after="map">
      <IconButton icon={NEEDLE_ICON} label={t('map.northUp')} onClick={() => map.value?.turnNorth()} />
    </div>
  );
}
