/** The ids of features whose cost is known. */
declare module 'virtual:atlas/costs' {
  const ids: readonly string[];
  export default ids;
}
