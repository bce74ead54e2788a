/** The axis of the ride. */
export function RideDock() {
  return null;
}
