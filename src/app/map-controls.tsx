import type { ReadonlySignal } from '@preact/signals';
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Minus, Move, Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { DescribeButton } from '../describe/describe-button';
import type { Pixels } from '../geometry/pixels';
import { useExplorer, useT } from '../ui/context';
import { IconButton } from '../ui/icon-button';
import type { MapHandle, MapOrientation } from '../ui/map-handle';
import { Compass } from './compass';
import { ASK_PLACE_ICON, WHOLE_ROUTE_ICON } from './map-icons';

/** A pan by button, in CSS pixels. */
const PAN_STEP_PX = 140;

interface Props {
  readonly map: ReadonlySignal<MapHandle | null>;
  readonly orientation: ReadonlySignal<MapOrientation>;
}

/** Zoom, pan, north, "whole route" and what is asked of the view, by button. */
export function MapControls({ map, orientation }: Props) {
  const { state } = useExplorer();
  const t = useT();
  const pan = (east: number, south: number) => () => {
    const { x, y } = onScreen({ x: east * PAN_STEP_PX, y: south * PAN_STEP_PX }, orientation.peek().bearing);
    map.value?.panBy(x, y);
  };
  const zoom = (by: number) => () => map.value?.zoomBy(by);
  const off = map.value === null;
  const [moving, setMoving] = useState(false);
  return (
    <div class="map-controls" role="group" aria-label={t('map.controls')}>
      <div class="zoom-buttons">
        <IconButton icon={Plus} label={t('map.zoomIn')} disabled={off} onClick={zoom(1)} />
        <IconButton icon={Minus} label={t('map.zoomOut')} disabled={off} onClick={zoom(-1)} />
        <IconButton
          icon={WHOLE_ROUTE_ICON}
          label={t('map.wholeRoute')}
          disabled={off}
          onClick={() => state.showWholeRoute()}
        />
        <IconButton
          icon={Move}
          label={t('map.move')}
          expanded={moving}
          controls="pan-buttons"
          onClick={() => setMoving(!moving)}
        />
      </div>
      <Compass map={map} orientation={orientation} />
      {!state.appearance.embedded.value && <AskButtons off={off} />}
      <PanButtons open={moving} off={off} pan={pan} />
    </div>
  );
}

/** A way on the ground, to the east and the south, as it looks on a map that is turned. */
export function onScreen({ x: east, y: south }: Pixels, bearing: number): Pixels {
  const turn = (bearing * Math.PI) / 180;
  return {
    x: east * Math.cos(turn) + south * Math.sin(turn),
    y: south * Math.cos(turn) - east * Math.sin(turn),
  };
}

interface PanProps {
  readonly open: boolean;
  readonly off: boolean;
  readonly pan: (x: number, y: number) => () => void;
}

/** For whoever cannot drag. Folded, so that they cover nothing, and there for the keyboard all the same. */
function PanButtons({ open, off, pan }: PanProps) {
  const t = useT();
  return (
    <div id="pan-buttons" class={open ? 'pan-buttons' : 'pan-buttons folded'} dir="ltr">
      <IconButton
        class="north"
        icon={ArrowUp}
        label={t('map.panNorth')}
        disabled={off}
        onClick={pan(0, -1)}
      />
      <IconButton
        class="west"
        icon={ArrowLeft}
        label={t('map.panWest')}
        disabled={off}
        onClick={pan(-1, 0)}
      />
      <IconButton
        class="east"
        icon={ArrowRight}
        label={t('map.panEast')}
        disabled={off}
        onClick={pan(1, 0)}
      />
      <IconButton
        class="south"
        icon={ArrowDown}
        label={t('map.panSouth')}
        disabled={off}
        onClick={pan(0, 1)}
      />
    </div>
  );
}

/** What is asked of the view; a frame in another page has no room for the answers. */
function AskButtons({ off }: { readonly off: boolean }) {
  const { state } = useExplorer();
  const t = useT();
  const askCentre = () => {
    const camera = state.viewport.camera.value;
    if (camera !== null) state.overlay.inspect([camera.lon, camera.lat]);
  };
  return (
    <div class="zoom-buttons">
      <IconButton
        class="ask-centre"
        icon={ASK_PLACE_ICON}
        label={t('map.here')}
        disabled={off}
        onClick={askCentre}
      />
      <DescribeButton />
    </div>
  );
}
