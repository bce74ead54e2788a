import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeTopology, encodeTopology } from '../../../src/content/coded-topology';

const topologyOf = (arcs: [number, number][][]) => ({ type: 'Topology' as const, objects: {}, arcs });

/** Positions of a grid of a thousandth of a degree, each as its difference from the one before. */
const arc = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 360_000 }), fc.integer({ min: 0, max: 180_000 })), {
    minLength: 2,
  })
  .map((positions) =>
    positions.map(([x, y], i): [number, number] => {
      const [beforeX, beforeY] = positions[i - 1] ?? [0, 0];
      return [x - beforeX, y - beforeY];
    }),
  );

test('what is coded and sent as JSON is read as it was', () => {
  fc.assert(
    fc.property(fc.array(arc), (arcs) => {
      const sent = Buffer.from(JSON.stringify(encodeTopology(topologyOf(arcs))), 'utf8').toString('utf8');
      expect(decodeTopology(JSON.parse(sent))).toEqual(topologyOf(arcs));
    }),
  );
});

test('no number becomes half a character', () => {
  // By themselves, 0xd900 and 0xdd00 would be one.
  const topology = topologyOf([
    [
      [-27_759, -28_271],
      [1, 1],
    ],
  ]);
  const coded = encodeTopology(topology);
  expect(decodeTopology(JSON.parse(JSON.stringify(coded)))).toEqual(topology);
  expect(coded.arcs).toHaveLength(4);
});

test.each(['basemap', 'regions'])('nothing of %s.topo.json is lost, and it is shorter', (name) => {
  const topology = JSON.parse(readFileSync(`geo/basemap/${name}.topo.json`, 'utf8'));
  const coded = JSON.stringify(encodeTopology(topology));
  expect(decodeTopology(JSON.parse(coded))).toEqual(topology);
  expect(Buffer.byteLength(coded)).toBeLessThan(JSON.stringify(topology).length / 2);
});

test('a topology as its file has it stays as it is', () => {
  const plain = topologyOf([
    [
      [1, -2],
      [0, 3],
    ],
  ]);
  expect(decodeTopology(plain)).toEqual(plain);
});
