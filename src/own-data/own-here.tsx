import type { Position } from 'geojson';
import { useEffect, useState } from 'preact/hooks';
import type { OwnFeature } from '../data/worker/data-protocol';
import { useExplorer, useT } from '../ui/context';
import { ownData } from './own-data';
import type { OwnLayer } from './own-layer';

/** How near to a position a feature must lie, in pixels of the map. */
const REACH_PX = 8;

/** The side of a tile, which the zoom of a map counts from. */
const TILE_PX = 512;

/** The same each time: what is asked for anew is what has changed. */
const NONE: readonly OwnLayer[] = [];

interface Found extends OwnFeature {
  readonly layer: OwnLayer;
}

/** What of the reader's own data lies at a position, with its properties; else nothing. */
export function OwnHere({ position }: { readonly position: Position }) {
  const { state } = useExplorer();
  const t = useT();
  const now = ownData.state.value;
  const layers = now.kind === 'ready' ? now.value.layers.value : NONE;
  const [found, setFound] = useState<readonly Found[]>([]);
  const reachDeg = (REACH_PX * 360) / (TILE_PX * 2 ** (state.viewport.camera.peek()?.zoom ?? 0));
  useEffect(() => {
    let isCurrent = true;
    void near(layers, position, reachDeg).then((features) => {
      if (isCurrent) setFound(features);
    });
    return () => {
      isCurrent = false;
    };
  }, [layers, position, reachDeg]);
  if (found.length === 0) return null;
  return (
    <section class="own-here">
      <h3>{t('data.here')}</h3>
      {found.map(({ layer, i, feature }) => (
        <Attributes key={`${layer.id} ${i}`} name={layer.name} feature={feature} />
      ))}
    </section>
  );
}

async function near(
  layers: readonly OwnLayer[],
  [lon = 0, lat = 0]: Position,
  reachDeg: number,
): Promise<readonly Found[]> {
  const asked = layers
    .filter(({ isVisible }) => isVisible)
    .map(async (layer) => {
      const features = await layer.client.ask('near', { lon, lat, reachDeg }).catch(() => []);
      return features.map((one) => ({ ...one, layer }));
    });
  return (await Promise.all(asked)).flat();
}

function Attributes({
  name,
  feature: { id, properties },
}: { readonly name: string } & Pick<OwnFeature, 'feature'>) {
  const t = useT();
  const rows = Object.entries(properties ?? {});
  return (
    <>
      <p class="aside">
        <bdi>{name}</bdi>
        {id !== undefined && (
          <>
            {' · '}
            <bdi>{id}</bdi>
          </>
        )}
      </p>
      {rows.length === 0 && <p>{t('data.bare')}</p>}
      <dl>
        {rows.map(([key, value]) => (
          <div key={key}>
            <dt>
              <bdi>{key}</bdi>
            </dt>
            <dd dir="auto">{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
