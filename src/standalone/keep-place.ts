import { writePlace, type Place } from '#lib/embed/place.ts';

/**
 * Puts the place into the own address, for a reload and for the history of the browser: it replaces,
 * so that "back" on the page around it still leads away. A browser may refuse; then it is not kept.
 */
export function keepPlace(place: Place): void {
	try {
		history.replaceState(null, '', writePlace(place, location.hash));
	} catch {
		// about:srcdoc and some web views have no address to write to
	}
}
