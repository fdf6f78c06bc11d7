import type { Board, CreatedRoom, HostView, PublicRoom } from '#lib/schema/room.ts';

// The server checks what it sends with a schema; here it is enough to tell its answers from those of
// something in between, such as the sign-in page of a Wi-Fi network.

type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null;
}

export function isPublicRoom(value: unknown): value is PublicRoom {
	return (
		isFields(value) && isText(value['code']) && isText(value['state']) && isText(value['quiz'])
	);
}

export function isBoard(value: unknown): value is Board {
	return isFields(value) && isFields(value['counts']) && isText(value['state']) && 'view' in value;
}

export function isHostView(value: unknown): value is HostView {
	return isFields(value) && isPublicRoom(value['room']) && isBoard(value['board']);
}

export function isCreatedRoom(value: unknown): value is CreatedRoom {
	return (
		isFields(value) &&
		isText(value['code']) &&
		isText(value['secret']) &&
		isText(value['screenKey'])
	);
}

export function isJoined(value: unknown): value is { readonly continueCode: string } {
	return isFields(value) && isText(value['continueCode']);
}

export function isAccepted(value: unknown): value is { readonly replaced: boolean } {
	return isFields(value) && value['accepted'] === true;
}

export function isDeleted(value: unknown): value is { readonly deleted: true } {
	return isFields(value) && value['deleted'] === true;
}

export function isWithdrawn(value: unknown): value is { readonly deleted: boolean } {
	return isFields(value) && typeof value['deleted'] === 'boolean';
}

export function isResumed(
	value: unknown
): value is { readonly member: string; readonly hasSubmitted: boolean } {
	return isFields(value) && isText(value['member']);
}

function isText(value: unknown): value is string {
	return typeof value === 'string';
}
