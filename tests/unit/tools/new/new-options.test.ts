import { expect, test } from 'vitest';
import { readNewOptions } from '../../../../tools/new/new-options';

test('what is said is read', () => {
  const args = [
    'my',
    '--title',
    'A river',
    '--language',
    'pt-BR',
    '--region',
    '-9.5, 36, -6,42',
    '--from',
    'route',
  ];
  expect(readNewOptions(args)).toEqual({
    folder: 'my',
    title: 'A river',
    language: 'pt-BR',
    region: [-9.5, 36, -6, 42],
    from: 'route',
  });
  expect(readNewOptions(['my'])).toEqual({ folder: 'my' });
});

test.each([
  [[], 'found 0 folders, wanted one'],
  [['a', 'b'], 'found 2 folders, wanted one'],
  [['a', '--language', 'German'], '--language: found "German", wanted a code such as en'],
  [['a', '--region', '1,2'], '--region: found "1,2", wanted west,south,east,north'],
  [['a', '--region=9,50,5,47'], '--region: found "9,50,5,47"'],
  [['a', '--from', 'nothing'], '--from: found "nothing", wanted one of example, route, places'],
  [['a', '--colour', 'red'], "Unknown option '--colour'"],
])('%j is refused', (args, says) => {
  expect(readNewOptions(args)).toContain(says);
});
