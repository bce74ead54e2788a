import type { Position } from 'geojson';
import { X } from 'lucide';
import { type Neighbour, nearestToPosition } from '../content/nearby';
import { Awaited } from './awaited';
import { ClaimRows } from './claim-rows';
import { useExplorer } from './context';
import { IconButton } from './icon-button';
import { NeighbourList } from './neighbour-list';

const COUNT = 5;
const WITHIN = 600;

/** "What is here?": the features nearest to where the reader pressed on nothing. */
export function HereCard() {
  const { state } = useExplorer();
  const position = state.here.value;
  return position && <Card position={position} />;
}

function Card({ position }: { readonly position: Position }) {
  const { index, state, t } = useExplorer();
  const say = t.value;
  const degrees = new Intl.NumberFormat(say.locale, { maximumFractionDigits: 2 });
  const [lon = 0, lat = 0] = position;
  const neighbours = nearestToPosition(index, position, COUNT, WITHIN);
  return (
    <section class="here" aria-labelledby="here-title">
      <header>
        <h2 id="here-title">{say('here.title')}</h2>
        <IconButton icon={X} label={say('here.close')} onClick={() => state.ask(null)} />
      </header>
      <p class="aside">
        <bdi>
          {degrees.format(lat)}°, {degrees.format(lon)}°
        </bdi>
      </p>
      {neighbours.length === 0 && <p>{say('here.nothing', { distance: WITHIN })}</p>}
      <NeighbourList neighbours={neighbours} />
      <Claims neighbours={neighbours} />
    </section>
  );
}

/** What the article claims about these places. */
function Claims({ neighbours }: { readonly neighbours: readonly Neighbour[] }) {
  const { library } = useExplorer();
  const ids = new Set(neighbours.map(({ feature }) => feature.id));
  return (
    <Awaited of={library.claims()}>
      {(claims) => <ClaimRows claims={claims.filter(({ features }) => features.some((id) => ids.has(id)))} />}
    </Awaited>
  );
}
