import type { Plugin } from 'vite';
import { readOnlineBasemap } from './online-config';

const MODULE = 'virtual:online-basemap';
const RESOLVED = `\0${MODULE}`;

/** Gives the app the servers of the online detail as `virtual:online-basemap`. */
export function onlinePlugin(): Plugin {
  return {
    name: 'atlas:online',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED ? `export default ${JSON.stringify(readOnlineBasemap(process.env))};` : undefined,
  };
}
