/** What the facts say of costs and megawatts, gathered when the app is built. */
declare module 'virtual:atlas/amounts' {
  const amounts: import('./known-amounts').KnownAmounts;
  export default amounts;
}
