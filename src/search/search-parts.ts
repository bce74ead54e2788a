/** What the search needs once something is typed, or its list is asked for. */
export { parseCoordinates } from './coordinates';
export { SearchPopup, SearchStatus } from './search-popup';
export { suggestedPlaces } from './suggested-places';
