/** What the panel says of the years shown. */
export function TimePanel() {
  return null;
}
