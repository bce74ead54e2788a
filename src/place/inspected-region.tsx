import type { Position } from 'geojson';
import regionsUrl from '#atlas/basemap/regions.topo.json?url';
import { fetchTopology } from '../content/coded-topology';
import { isDisputed, type Region, type RegionTopology, regionAt, unpackRegions } from '../content/regions';
import { resource } from '../state/resource';
import { AsyncContent } from '../ui/async-content';
import { useLocalization, useT } from '../ui/context';

const regions = resource(async () =>
  unpackRegions(await fetchTopology<RegionTopology>(new URL(regionsUrl, document.baseURI))),
);

/** In which country and region a position lies, by who controls the ground. */
export function InspectedRegion({ position }: { readonly position: Position }) {
  return (
    <AsyncContent of={regions}>
      {(known) => {
        const region = regionAt(known, position);
        return region && <InWords region={region} disputed={isDisputed(region, position)} />;
      }}
    </AsyncContent>
  );
}

interface Props {
  readonly region: Region;
  readonly disputed: boolean;
}

function InWords({ region: { country, name, key, names }, disputed }: Props) {
  const { disputes, placeNameOf } = useLocalization();
  const t = useT();
  const ofCountry = placeNameOf('country', country) ?? country;
  if (name === undefined) return <p>{ofCountry}</p>;
  const region = placeNameOf('province', key ?? name) ?? names?.[t.lang] ?? name;
  const message = disputed ? 'here.administered' : 'here.region';
  return (
    <p>
      {t(message, { region, country: ofCountry })}
      {disputed && disputes.value.length > 0 && <span class="aside"> {t('here.disputed')}</span>}
    </p>
  );
}
