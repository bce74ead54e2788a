/** The id of what the card of a place says besides its name, which describes what is walked to. */
export const HOVER_DETAILS_ID = 'hover-details';
