import { DescribeCard } from '../describe/describe-card';
import { MapLegend } from '../layers/map-legend';
import { OfflineNotices } from '../offline/offline-notices';
import { OfflineUse } from '../offline/offline-use';
import { OnlineNotices } from '../online/online-notices';
import { SceneArc } from '../story/scene-arc';
import { TableDock } from '../table/table-dock';
import { Boundary } from '../ui/boundary';
import { useExplorer } from '../ui/context';
import type { MapRegionProps } from '../ui/map-handle';
import { Tooltip } from '../ui/tooltip';
import { ArchiveNotices } from './archive-notices';
import { MapDivider } from './map-divider';
import { MapRegion } from './map-region';
import { Notices } from './notices';
import { OpenedCard } from './opened';
import { Panel } from './panel';
import { SkipLinks } from './skip-links';
import { Dock } from './tabs';

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
            <SceneArc map={props.map} drawn={props.drawn} />
          </Boundary>
          <Boundary>
            <MapLegend />
          </Boundary>
          <Boundary>
            <Inspected />
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
          <OnlineNotices />
          <ArchiveNotices />
        </Notices>
      </Boundary>
      <Boundary>
        <Tooltip />
      </Boundary>
    </>
  );
}

/** "What is here?" */
function Inspected() {
  const { overlay } = useExplorer().state;
  return (
    <OpenedCard wanted={overlay.inspectedPosition.value !== null}>
      {({ InspectCard }) => <InspectCard />}
    </OpenedCard>
  );
}
