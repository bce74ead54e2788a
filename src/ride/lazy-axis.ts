import { resource } from '../state/resource';

/** The axis of a ride; its code comes when a ride is first opened. */
export const rideAxisResource = resource(() => import('./ride-axis'));
