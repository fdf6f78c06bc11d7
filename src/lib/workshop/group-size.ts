// The sizes at which the server shows a group (engine/publish-group.ts), for the buttons that ask for it.

/** Fewer devices are never shown. */
export const FEWEST = 5;
/** Fewer are shown only if the facilitator confirms that as many people as devices took part. */
export const FEWEST_UNCONFIRMED = 10;
