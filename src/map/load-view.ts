import type { Renderer } from '../state/address';
import type { MapView, MapViewOptions } from './map-view';

type ViewClass = new (options: MapViewOptions) => MapView;

/** The loaded class that draws the map. */
export interface LoadedView {
  readonly View: ViewClass;
  /** Whether it replaces one that could not be loaded. */
  readonly isFallback: boolean;
}

export const loadSvgView = async (): Promise<ViewClass> => (await import('./svg/svg-view')).SvgView;
const loadWebglView = async (): Promise<ViewClass> => (await import('./maplibre/maplibre-view')).MapLibreView;

/** A sandboxed frame without an origin cannot start the worker that MapLibre needs. */
const isShutOff = () => globalThis.origin === 'null';

/** Loads the view that the reader asks for; by default that on WebGL, where it can be loaded. */
export async function loadView(renderer: Renderer | null): Promise<LoadedView> {
  if (renderer === 'svg' || isShutOff()) return { View: await loadSvgView(), isFallback: false };
  try {
    return { View: await loadWebglView(), isFallback: false };
  } catch (error) {
    console.info('The code for a map on WebGL did not come, so it is drawn as SVG:', error);
    return { View: await loadSvgView(), isFallback: true };
  }
}
