import type { Browser, CDPSession } from 'playwright-core';
import type { Contestant } from '../contestants';
import type { Figures } from '../figures';
import { type Visit, visiting } from '../visit';
import { rideOnce } from './ride';

const RIDES_COUNT = 10;
const PLACES_COUNT = 50;
const LANGUAGES_COUNT = 20;

/** What a reader does for long, each from the story; ends there again. */
const LONG_USES: Readonly<Record<string, (visit: Visit) => Promise<unknown>>> = {
  'ten rides': async (visit) => {
    await turnTo(visit, '?ride=karakoram-highway&km=560');
    for (let ride = 0; ride < RIDES_COUNT; ride++) await rideOnce(visit.page);
  },
  'fifty places': async (visit) => {
    const places = await visit.page.evaluate(async () => {
      const layer: { features: { id: string }[] } = await (await fetch('geo/layers/history.geojson')).json();
      return layer.features.map(({ id }) => id);
    });
    for (let at = 0; at < PLACES_COUNT; at++) await turnTo(visit, `?feature=${places[at % places.length]}`);
  },
  'twenty languages': async (visit) => {
    for (let at = 0; at < LANGUAGES_COUNT; at++) await turnTo(visit, `?lang=${['zh', 'ur', 'en'][at % 3]}`);
  },
  'all chapters': async (visit) => {
    const next = visit.page.getByRole('button', { name: /^Next chapter/ });
    for (let at = 0; at < MOST_CHAPTERS_COUNT && (await next.isEnabled()); at++) {
      await next.click();
      await settle(visit);
    }
  },
};

/** More than the story has. */
const MOST_CHAPTERS_COUNT = 200;

/**
 * What the heap holds at the first rest and after long use, in megabytes after a collection. The map is the one in SVG,
 * whose pictures come at once; what our own code keeps is the same with either.
 */
export const measureMemory = (browser: Browser, contestant: Contestant): Promise<Figures> =>
  visiting(browser, contestant, { path: '?map=svg' }, async (visit) => {
    const first = await heapMb(visit.session);
    const figures: Record<string, number> = { 'heap at first rest, MB': first };
    for (const [name, use] of Object.entries(LONG_USES)) {
      await use(visit);
      await turnTo(visit, '');
      figures[`heap after ${name}, MB`] = await heapMb(visit.session);
    }
    figures['heap after all of it, × first'] = (await heapMb(visit.session)) / first;
    return figures;
  });

/** Goes to an address of the same page as Back and Forward do. */
async function turnTo(visit: Visit, search: string): Promise<void> {
  await visit.page.evaluate((query) => {
    const address = new URLSearchParams(query);
    address.set('map', 'svg');
    history.replaceState(null, '', `?${address}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, search);
  await settle(visit);
}

const settle = ({ page }: Visit) => page.waitForTimeout(250);

async function heapMb(session: CDPSession): Promise<number> {
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
