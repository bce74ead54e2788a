import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { project } from '../../../../src/geometry/mercator';
import { screenOffset } from '../../../../src/place/in-view/screen-offset';

const lon = fc.double({ min: 60, max: 80, noNaN: true });
const lat = fc.double({ min: 20, max: 45, noNaN: true });
const camera = fc.record({
  lon,
  lat,
  zoom: fc.double({ min: 3, max: 12, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('where a place lies on the screen', () => {
  test('is the middle for the centre of the camera', () => {
    fc.assert(
      fc.property(camera, (view) => {
        const { x, y } = screenOffset(view, [view.lon, view.lat]);
        expect(Math.hypot(x, y)).toBeCloseTo(0, 6);
      }),
    );
  });

  test('is where the map draws it, on a map with north up', () => {
    fc.assert(
      fc.property(camera, lon, lat, (view, east, north) => {
        const [from, to] = [project([view.lon, view.lat]), project([east, north])];
        const scale = 512 * 2 ** view.zoom;
        const { x, y } = screenOffset({ ...view, bearing: 0 }, [east, north]);
        expect(x / scale).toBeCloseTo(to.x - from.x, 9);
        expect(y / scale).toBeCloseTo(to.y - from.y, 9);
      }),
    );
  });

  test('keeps its distance when the map turns', () => {
    fc.assert(
      fc.property(camera, lon, lat, (view, east, north) => {
        const [turned, straight] = [view, { ...view, bearing: 0 }].map((one) =>
          screenOffset(one, [east, north]),
        );
        const far = (offset = { x: 0, y: 0 }) => Math.hypot(offset.x, offset.y);
        expect(far(turned) / (1 + far(straight))).toBeCloseTo(far(straight) / (1 + far(straight)), 6);
      }),
    );
  });

  test('is above where the map is turned that way', () => {
    const view = { lon: 70, lat: 30, zoom: 6 };
    expect(screenOffset({ ...view, bearing: 0 }, [70, 31]).y).toBeLessThan(0);
    expect(screenOffset({ ...view, bearing: 90 }, [71, 30]).y).toBeLessThan(0);
    expect(screenOffset({ ...view, bearing: 180 }, [70, 29]).y).toBeLessThan(0);
    expect(screenOffset({ ...view, bearing: -90 }, [69, 30]).y).toBeLessThan(0);
  });
});
