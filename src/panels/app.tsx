import { Dock } from './dock';
import { MapRegion, type MapRegionProps } from './map-region';
import { Notices } from './notices';
import { Panel } from './panel';
import { SkipLinks } from './skip-links';
import { TableDock } from './table/table-dock';

/** The whole page: the panel and the map, which stand beside or over each other. */
export function App(props: MapRegionProps) {
  return (
    <>
      <SkipLinks />
      <Panel />
      <MapRegion {...props} />
      <TableDock />
      <Dock />
      <Notices />
    </>
  );
}
