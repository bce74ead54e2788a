import type { Browser, Page } from 'playwright-core';
import { type Contestant, isAtlas } from '../contestants';
import { type Figures, medians, named } from '../figures';
import { workDuring } from '../own-work';
import { QUIET_MS, type Visit, visiting } from '../visit';

/** How often each act is measured, after it was done twice so that what comes late has come; all together are even. */
const TURNS_COUNT = 2;

/** Something that a reader does, and what answers it. */
interface Act {
  readonly event: string;
  /** A selector; absent: the next frame. */
  readonly until?: string;
  /** Whether each second turn undoes the one before; else each begins with the first view. */
  readonly isSwitch?: true;
  /** Goes to where the act can be done, in each turn. */
  readonly prepare?: (visit: Visit) => Promise<unknown>;
  readonly do: (visit: Visit, turn: number) => Promise<unknown>;
}

type Acts = Readonly<Record<string, Act>>;

/** A place that stands alone in the first view, and one where nothing is; all pages know them. */
const PLACE = { name: 'Quaid-e-Azam Solar Park', at: [71.824, 29.3178] } as const;
const BESIDE = [66.5, 35.5] as const;

/** What all pages can do. */
const COMMON: Acts = {
  toggle: {
    event: 'click',
    isSwitch: true,
    prepare: ({ atlas }) => atlas.checkbox('CPEC routes').hover(),
    do: ({ page }) => press(page),
  },
  hover: {
    event: 'mousemove',
    until: '[role=tooltip]:not(:empty)',
    prepare: (visit) => moveTo(visit, BESIDE),
    do: (visit) => moveTo(visit, PLACE.at),
  },
  select: {
    event: 'click',
    until: `section.feature[aria-label="${PLACE.name}"] h2`,
    prepare: async (visit) => {
      await moveTo(visit, PLACE.at);
      await visit.page.waitForTimeout(HOVER_MS);
    },
    do: ({ page }) => press(page),
  },
};

/** What the atlas alone can do. */
const OF_ATLAS: Acts = {
  year: {
    event: 'keydown',
    prepare: ({ page }) => page.getByRole('slider', { name: 'Year', exact: true }).focus(),
    do: ({ page }) => page.keyboard.press('ArrowLeft'),
  },
  'colour by': {
    event: 'change',
    isSwitch: true,
    do: ({ page }, turn) =>
      page.getByRole('combobox', { name: 'Colour by' }).selectOption(turn % 2 === 0 ? 'status' : 'layer'),
  },
  'search, a key': {
    event: 'input',
    until: '[role=option]',
    prepare: ({ page }) => page.getByRole('combobox', { name: 'Search' }).fill(''),
    do: ({ page }) => page.getByRole('combobox', { name: 'Search' }).pressSequentially('k'),
  },
  language: {
    event: 'change',
    isSwitch: true,
    do: ({ page }, turn) => page.locator('.masthead select').selectOption(turn % 2 === 0 ? 'ur' : 'en'),
  },
};

/** How long the mouse rests on a place before it presses, so that the card is there. */
const HOVER_MS = 400;

/**
 * What acts of a reader cost, and when they are answered.
 */
export const measureAnswers = (browser: Browser, contestant: Contestant, camera: string): Promise<Figures> =>
  visiting(browser, contestant, { path: isAtlas(contestant.name) ? '' : camera }, async (visit) => {
    const acts = isAtlas(contestant.name) ? { ...COMMON, ...OF_ATLAS } : COMMON;
    const home = visit.page.url();
    const figures: Figures[] = [];
    for (const [name, act] of Object.entries(acts))
      figures.push(named(name, await measureAct(visit, act, home)));
    return Object.assign({}, ...figures);
  });

async function measureAct(visit: Visit, act: Act, home: string): Promise<Figures> {
  const turns: Figures[] = [];
  for (let turn = -2; turn < TURNS_COUNT; turn++) {
    if (!act.isSwitch) await goTo(visit, home);
    await act.prepare?.(visit);
    await visit.page.evaluate((stillMs) => window.meter.quiet(stillMs), QUIET_MS);
    if (turn < 0) await answered(visit, act, turn);
    else turns.push(await worked(visit, act, turn));
  }
  return medians(turns);
}

async function worked(visit: Visit, act: Act, turn: number): Promise<Figures> {
  let answer: Figures = {};
  const work = await workDuring(visit, async () => {
    answer = await answered(visit, act, turn);
  });
  return { ...work, ...answer };
}

async function answered(visit: Visit, act: Act, turn: number): Promise<Figures> {
  const { page } = visit;
  await page.evaluate(
    ([event = '', until = '']) => window.meter.listen(event, until),
    [act.event, act.until ?? ''],
  );
  await act.do(visit, turn);
  const { shown, paint, settled, draws, frames } = await page.evaluate(() => window.meter.answer());
  return { 'shown, ms': shown, 'painted, ms': paint, 'settled, ms': settled, 'draw calls': draws, frames };
}

/** Goes to an address of the same page as Back and Forward do. */
const goTo = ({ page }: Visit, address: string): Promise<void> =>
  page.evaluate((to) => {
    if (location.href === to) return;
    history.replaceState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);

async function press(page: Page): Promise<void> {
  await page.mouse.down();
  await page.mouse.up();
}

/** Moves the mouse to a place on the map, at once. */
async function moveTo({ atlas, page }: Visit, place: readonly [number, number]): Promise<void> {
  const { x, y } = await atlas.positionOf(place);
  await page.mouse.move(x, y);
}
