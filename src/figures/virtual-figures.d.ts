/** The pictures of the facts, made when the app is built. */
declare module 'virtual:atlas/figures' {
  const facts: import('../content/figure').FigureFacts;
  export default facts;
}
