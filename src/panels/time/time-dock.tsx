/** The axis of time. */
export function TimeDock() {
  return null;
}
