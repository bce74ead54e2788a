import './embed.css';
import { OnlineNotices } from '../../online/online-notices';
import { Boundary } from '../../ui/boundary';
import type { MapRegionProps } from '../../ui/map-handle';
import { Tooltip } from '../../ui/tooltip';
import { MapRegion } from '../map-region';
import { Notices } from '../notices';
import { EmbedCaption } from './embed-caption';
import { EmbedLegend } from './embed-legend';

/** The atlas in a frame of another page: the map, a caption, a legend, and the way to all the rest. */
export function EmbeddedAtlas(props: MapRegionProps) {
  return (
    <>
      <Boundary>
        <EmbedCaption />
      </Boundary>
      <Boundary>
        <MapRegion {...props}>
          <Boundary>
            <EmbedLegend />
          </Boundary>
        </MapRegion>
      </Boundary>
      <Boundary>
        <Notices>
          <OnlineNotices />
        </Notices>
      </Boundary>
      <Boundary>
        <Tooltip />
      </Boundary>
    </>
  );
}
