/** What the panel says of the place where the ride stands. */
export function RidePanel() {
  return null;
}
