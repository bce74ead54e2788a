import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeTopology, encodeTopology } from '../../../src/content/coded-topology';

const topologyOf = (arcs: [number, number][][]) => ({ type: 'Topology' as const, objects: {}, arcs });

test('what is coded and sent as JSON is read as it was', () => {
  const position = fc.tuple(
    fc.integer({ min: -400_000, max: 400_000 }),
    fc.integer({ min: -30_000, max: 30_000 }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(position, { minLength: 2 })), (arcs) => {
      const sent = Buffer.from(JSON.stringify(encodeTopology(topologyOf(arcs))), 'utf8').toString('utf8');
      expect(decodeTopology(JSON.parse(sent))).toEqual(topologyOf(arcs));
    }),
  );
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
