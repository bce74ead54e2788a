import { expect, test } from 'vitest';
import { pick } from '../../../../src/map/pick';
import { Frame } from '../../../../src/map/svg/flat-transform';
import { hitsIn, hitsNear } from '../../../../src/map/svg/hits';
import { SceneMaker } from '../../../../src/map/svg/scene-builder';
import { inputWith, SIZE } from './small-scene';

const frame = new Frame({ zoom: 6, lat: 30, lon: 70 }, SIZE);
const maker = new SceneMaker();
maker.draw(inputWith({}, { frame }));

function drawing() {
  if (!maker.drawing) throw new Error('nothing was drawn');
  return maker.drawing;
}

test('a press on a line or near it means the line, a press beside it means nothing', () => {
  const { x, y } = frame.project([70.5, 30.5]);
  expect(pick(hitsNear(drawing(), { x, y }, 5))).toBe('leg-1');
  expect(pick(hitsNear(drawing(), { x, y: y + 60 }, 5))).toBeNull();
});

test('a finger reaches further than the mouse', () => {
  const { x, y } = frame.project([70, 28]);
  const beside = { x: x + 22, y };
  expect(pick(hitsNear(drawing(), beside, 5))).toBeNull();
  expect(pick(hitsNear(drawing(), beside, 14))).toBe('plant');
});

test('all that is in the box is in view, and what is elsewhere is not', () => {
  const ids = hitsIn(drawing(), frame.box, { x: 0, y: 0 }).map(({ id }) => id);
  expect(new Set(ids)).toEqual(new Set(['leg-1', 'leg-2', 'plant']));
});
