/** The part of `geojson-validation` that is used here; with `trace` it answers the list of errors. */
declare module 'geojson-validation' {
  const validation: { readonly isFeature: (value: unknown, trace: true) => readonly string[] };
  export default validation;
}
