/** The index of the search, made when the app is built; `openIndex` reads it. */
declare module 'virtual:atlas/search' {
  const index: string;
  export default index;
}
