/** The camera as the address tells it: `#zoom/lat/lon/bearing/pitch`. */
export interface AddressCamera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** A box in CSS pixels, from the top left of the page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Reads the camera from an address. */
export function cameraOf(address: string): AddressCamera {
  const hash = new URL(address).hash.slice(1);
  const [zoom, lat, lng, bearing = 0, pitch = 0] = hash.split('/').map(Number);
  if (zoom === undefined || lat === undefined || lng === undefined || Number.isNaN(zoom + lat + lng)) {
    throw new Error(`no camera in the address: ${address}`);
  }
  return { zoom, lat, lng, bearing, pitch };
}

/** Where a place is on the screen, when the camera looks straight down at the middle of `box`. */
export function screenPosition(
  [lng, lat]: readonly [number, number],
  camera: AddressCamera,
  box: Box,
): { x: number; y: number } {
  if (camera.pitch !== 0) throw new Error(`the map is pitched by ${camera.pitch}°; look straight down`);
  const worldPixels = 512 * 2 ** camera.zoom;
  const east = (mercatorX(lng) - mercatorX(camera.lng)) * worldPixels;
  const south = (mercatorY(lat) - mercatorY(camera.lat)) * worldPixels;
  const turn = (-camera.bearing * Math.PI) / 180;
  return {
    x: box.x + box.width / 2 + east * Math.cos(turn) - south * Math.sin(turn),
    y: box.y + box.height / 2 + east * Math.sin(turn) + south * Math.cos(turn),
  };
}

/** What is left of `map` beside or above a panel that may cover a part of it. */
export function uncovered(map: Box, panel: Box | null): Box {
  if (!panel) return map;
  const left = Math.max(map.x, panel.x);
  const right = Math.min(map.x + map.width, panel.x + panel.width);
  const top = Math.max(map.y, panel.y);
  const bottom = Math.min(map.y + map.height, panel.y + panel.height);
  if (right <= left || bottom <= top) return map;
  if (right - left > map.width * 0.8) return { ...map, height: top - map.y };
  const width = map.width - (right - left);
  return left - map.x < map.width / 2 ? { ...map, x: right, width } : { ...map, width };
}

/** Web Mercator (EPSG:3857) on a unit square. */
function mercatorX(lng: number): number {
  return (lng + 180) / 360;
}

function mercatorY(lat: number): number {
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
}
