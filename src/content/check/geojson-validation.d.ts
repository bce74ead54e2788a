/** The part of `geojson-validation` that is used here; with `trace` it answers the list of errors. */
declare module 'geojson-validation' {
  type Check = (value: unknown, trace: true) => readonly string[];
  const validation: {
    readonly isFeature: Check;
    readonly isBbox: Check;
    readonly isPosition: Check;
    readonly isLineStringCoor: Check;
    readonly isPolygonCoor: Check;
  };
  export default validation;
}
