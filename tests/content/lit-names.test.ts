import { describe, expect, test } from 'vitest';
import { passageCount } from '../../src/content/prose';
import type { Padding } from '../../src/geometry/pixels';
import type { Rect } from '../../src/geometry/rect';
import { cameraFor, coveredIn, type Room } from '../../src/map/fitting';
import { FlatTransform } from '../../src/map/svg/flat-transform';
import { titlesIn } from '../../src/map/titles/titles';
import { ViewState } from '../../src/state/view-state';
import { index, sources } from './atlas-scene';

const rect = (left: number, top: number, right: number, bottom: number): Rect => ({
  left,
  top,
  right,
  bottom,
});
const sheet = (bottom: number): Padding => ({ top: 0, right: 0, bottom, left: 0 });

/** The map as it is on two screens, with what lies over it at first: the legend, the buttons, "About this map". */
const ROOMS: Readonly<Record<string, Room>> = {
  'a wide screen': {
    size: { x: 848, y: 745 },
    padding: sheet(0),
    overlays: [
      rect(13, 13, 212, 356),
      rect(792, 12, 836, 184),
      rect(792, 193, 836, 280),
      rect(8, 705, 140, 737),
    ],
  },
  'a telephone': {
    size: { x: 390, y: 844 },
    padding: sheet(422),
    overlays: [rect(8, 8, 91, 46), rect(338, 8, 382, 180), rect(338, 190, 382, 276), rect(8, 382, 140, 414)],
  },
};

describe.each(Object.entries(ROOMS))('on %s', (screen, room) => {
  test('every passage has all that it lights on the map, and named', () => {
    expect(passages().flatMap((at) => unnamed(screen, room, at))).toEqual([]);
  });
});

interface At {
  readonly chapter: string;
  readonly passage: number;
}

const passages = (): At[] =>
  index.chapters.flatMap((chapter) =>
    Array.from({ length: passageCount(chapter) }, (_, i) => ({ chapter: chapter.id, passage: i + 1 })),
  );

function unnamed(screen: string, room: Room, { chapter, passage }: At): string[] {
  const said = `${screen}: ${chapter} ${passage}`;
  const state = new ViewState(index, { lang: 'en', theme: 'light' });
  state.restore({ chapter, passage }, [], false);
  const target = state.viewport.cameraRequest.value?.target;
  const camera = target && cameraFor(target, room);
  const lit = state.lit.value;
  if (!camera) return [];
  const transform = new FlatTransform(camera, room.size, room.padding);
  const view = {
    box: transform.box,
    covered: coveredIn(room),
    pixelsOf: (position: readonly number[]) => transform.project([...position]),
    positionAt: (at: { x: number; y: number }) => transform.unproject(at),
  };
  const named = titlesIn(view, state.record.value, sources).features.map(({ properties }) => properties?.id);
  return lit.filter((id) => index.bounds(id) !== null && !named.includes(id)).map((id) => `${said}: ${id}`);
}
