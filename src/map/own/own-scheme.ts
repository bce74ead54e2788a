/** What the addresses of tiles of readers' own data begin with inside the map. */
export const OWN_SCHEME = 'own';
