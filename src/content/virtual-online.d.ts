/** The servers that `online-basemap.json` names; see `tools/serve/online-plugin.ts`. */
declare module 'virtual:online-basemap' {
  /** Null where the build knows none. */
  const onlineBasemap: import('./online-basemap').OnlineBasemap | null;
  export default onlineBasemap;
}
