/** What a reader's first acts open, in one file: it comes when the map stands still, so that no act waits for it. */
export { ClaimPanel } from '../claims/claim-panel';
export { LayersTab } from '../layers/layers-tab';
export { InspectCard } from '../place/inspect-card';
export { Chooser } from '../place/on-map/chooser';
export { HoverCard } from '../place/on-map/hover-card';
export { parseCoordinates, SearchPopup, SearchStatus, suggestedPlaces } from '../search/search-parts';
export { FeaturePanel } from './feature-panel';
