import { Boundary } from './boundary';
import { DescribeCard } from './describe/describe-card';
import { Dock } from './dock';
import { HereCard } from './here-card';
import { MapDivider } from './map-divider';
import type { MapRegionProps } from './map-handle';
import { MapLegend } from './map-legend';
import { MapRegion } from './map-region';
import { Notices } from './notices';
import { OfflineNotices } from './offline/offline-notices';
import { OfflineUse } from './offline/offline-use';
import { Panel } from './panel';
import { SkipLinks } from './skip-links';
import { TableDock } from './table/table-dock';
import { Tooltip } from './tooltip';

/** The whole page: the panel and the map, which stand beside or over each other. */
export function App(props: MapRegionProps) {
  return (
    <>
      <SkipLinks />
      <Boundary>
        <Panel />
      </Boundary>
      <Boundary>
        <MapRegion {...props} notes={<OfflineUse />}>
          <Boundary>
            <MapLegend />
          </Boundary>
          <Boundary>
            <HereCard />
          </Boundary>
          <Boundary>
            <DescribeCard map={props.map} />
          </Boundary>
        </MapRegion>
      </Boundary>
      <Boundary>
        <MapDivider />
      </Boundary>
      <Boundary>
        <TableDock />
      </Boundary>
      <Boundary>
        <Dock />
      </Boundary>
      <Boundary>
        <Notices>
          <OfflineNotices />
        </Notices>
      </Boundary>
      <Boundary>
        <Tooltip />
      </Boundary>
    </>
  );
}
