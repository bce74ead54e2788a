import { describe, expect, test } from 'vitest';
import { disputeOf, pick, REACH_PX } from '../../../src/map/pick';

const hit = (id: string, styleLayer: string, distancePx = 0) => ({ id, styleLayer, distancePx });
const byMouse = (...hits: ReturnType<typeof hit>[]) => pick(hits, REACH_PX.mouse);
const byFinger = (...hits: ReturnType<typeof hit>[]) => pick(hits, REACH_PX.touch);

describe('what a press means first', () => {
  test('nothing, where nothing is under the pointer', () => {
    expect(byMouse()).toEqual([]);
  });

  test('a point, before the line and the area it stands on', () => {
    expect(byMouse(hit('leg', 'highway'), hit('port', 'areas'), hit('gwadar', 'projects', 4))).toEqual([
      'gwadar',
    ]);
    expect(byMouse(hit('leg', 'highway'), hit('port', 'areas'))).toEqual(['port']);
  });

  test('a symbol, before the dots that it hides, however near they are', () => {
    expect(byMouse(hit('school', 'project-dots', 1), hit('gwadar', 'projects', 6))[0]).toBe('gwadar');
  });

  test('a dot, before a name that runs over it', () => {
    expect(byMouse(hit('gwadar', 'projects', 40), hit('school', 'project-dots', 3))[0]).toBe('school');
    expect(byMouse(hit('gwadar', 'projects', 40), hit('coast road', 'routes'))).toEqual(['gwadar']);
  });

  test('of two symbols the nearer, whatever draws it', () => {
    expect(byMouse(hit('far', 'projects', 5), hit('near', 'stops', 1))[0]).toBe('near');
  });

  test('the highway, before an alignment it shares its bed with', () => {
    expect(byMouse(hit('western', 'routes'), hit('leg', 'highway'))).toEqual(['leg']);
  });
});

describe('what else it may mean', () => {
  test('the symbols and dots that are hardly further away, each once', () => {
    const near = [hit('a', 'projects', 2), hit('a', 'project-dots', 2), hit('b', 'project-dots', 6)];
    expect(byMouse(...near, hit('c', 'projects', 7))).toEqual(['a', 'c', 'b']);
  });

  test('no neighbour of a symbol that is plainly pressed by the mouse; a finger is not so sure', () => {
    const apart = [hit('a', 'projects', 1), hit('b', 'projects', 13)];
    expect(byMouse(...apart)).toEqual(['a']);
    expect(byFinger(...apart)).toEqual(['a', 'b']);
  });

  test('no name that runs past a symbol, but one that runs over a dot', () => {
    expect(byMouse(hit('a', 'projects', 3), hit('b', 'stop-names', 30))).toEqual(['a']);
    expect(byMouse(hit('a', 'project-dots', 3), hit('b', 'stop-names', 30))).toEqual(['a', 'b']);
  });
});

test('the dispute of a border is that of the first line that has one', () => {
  expect(disputeOf([{ kind: 'country' }, { kind: 'control-line', dispute: 'siachen' }])).toBe('siachen');
  expect(disputeOf([{ kind: 'country' }])).toBeNull();
});
