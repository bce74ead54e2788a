import '../../styles/embed.css';
import { Boundary } from '../boundary';
import type { MapRegionProps } from '../map-handle';
import { MapRegion } from '../map-region';
import { Notices } from '../notices';
import { Tooltip } from '../tooltip';
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
        <Notices />
      </Boundary>
      <Boundary>
        <Tooltip />
      </Boundary>
    </>
  );
}
