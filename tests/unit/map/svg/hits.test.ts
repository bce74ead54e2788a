import { expect, test } from 'vitest';
import { pick } from '../../../../src/map/pick';
import { FlatTransform } from '../../../../src/map/svg/flat-transform';
import { hitsIn, hitsNear } from '../../../../src/map/svg/hits';
import { SceneBuilder } from '../../../../src/map/svg/scene-builder';
import { inputWith, SIZE } from './small-scene';

const transform = new FlatTransform({ zoom: 6, lat: 30, lon: 70 }, SIZE);
const maker = new SceneBuilder();
maker.build(inputWith({}, { transform }));

function layout() {
  if (!maker.layout) throw new Error('nothing was drawn');
  return maker.layout;
}

test('a press on a line or near it means the line, a press beside it means nothing', () => {
  const { x, y } = transform.project([70.5, 30.5]);
  expect(pick(hitsNear(layout(), { x, y }, 5), 5)).toEqual(['leg-1']);
  expect(pick(hitsNear(layout(), { x, y: y + 60 }, 5), 5)).toEqual([]);
});

test('a finger reaches further than the mouse', () => {
  const { x, y } = transform.project([70, 28]);
  // Its name stands on the other side.
  const beside = { x: x - 22, y };
  expect(pick(hitsNear(layout(), beside, 5), 5)).toEqual([]);
  expect(pick(hitsNear(layout(), beside, 14), 14)).toEqual(['plant']);
});

test('all that is in the box is in view, and what is elsewhere is not', () => {
  const ids = hitsIn(layout(), transform.box, { x: 0, y: 0 }).map(({ id }) => id);
  expect(new Set(ids)).toEqual(new Set(['leg-1', 'leg-2', 'plant']));
});
