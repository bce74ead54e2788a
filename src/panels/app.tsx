import { MapRegion, type MapRegionProps } from './map-region';
import { Notices } from './notices';
import { Panel } from './panel';
import { SkipLinks } from './skip-links';

/** The whole page: the panel and the map, which stand beside or over each other. */
export function App(props: MapRegionProps) {
  return (
    <>
      <SkipLinks />
      <Panel />
      <MapRegion {...props} />
      <Notices />
    </>
  );
}
