import { expect, test } from 'vitest';
import { pick } from '../../../src/map/pick';

const hit = (id: string, styleLayer: string, distancePx = 0) => ({ id, styleLayer, distancePx });

test('nothing under the pointer is nothing', () => {
  expect(pick([])).toBeNull();
});

test('a point goes before the line and the area it stands on', () => {
  expect(pick([hit('leg', 'highway-built'), hit('port', 'areas'), hit('gwadar', 'projects', 4)])).toBe(
    'gwadar',
  );
  expect(pick([hit('leg', 'highway-built'), hit('port', 'areas')])).toBe('port');
});

test('a symbol goes before the dots that it hides, however near they are', () => {
  expect(pick([hit('school', 'project-dots', 1), hit('gwadar', 'projects', 6)])).toBe('gwadar');
});

test('a dot goes before a name that runs over it', () => {
  expect(pick([hit('gwadar', 'projects', 40), hit('school', 'project-dots', 3)])).toBe('school');
  expect(pick([hit('gwadar', 'projects', 40), hit('coast road', 'road-built')])).toBe('gwadar');
});

test('of two symbols the nearer wins, whatever draws it', () => {
  expect(pick([hit('far', 'projects', 5), hit('near', 'stops', 1)])).toBe('near');
});

test('the highway goes before an alignment it shares its bed with', () => {
  expect(pick([hit('western', 'road-built'), hit('leg', 'highway-built')])).toBe('leg');
});
