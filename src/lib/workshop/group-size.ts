// The group sizes at which the server publishes figures (engine/publish-group.ts), for the buttons of the facilitator.

/** Groups of fewer devices are never shown. */
export const FEWEST = 5;
/** Smaller groups are shown only if the facilitator confirms that as many people as devices took part. */
export const FEWEST_UNCONFIRMED = 10;
