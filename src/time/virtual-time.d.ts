/** What the facts say of time, size and money, read when the app is built. */
declare module 'virtual:atlas/time' {
  const facts: import('./time-facts').TimeFacts;
  export default facts;
}
