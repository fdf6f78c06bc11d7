import type { Board, CreatedWorkshop, ControlView, PublicWorkshop } from '#lib/schema/workshop.ts';

// The server checks its answers with a schema. These guards only need to tell them from those of
// something in between, such as the sign-in page of a Wi-Fi network.

type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null;
}

export function isPublicWorkshop(value: unknown): value is PublicWorkshop {
	return (
		isFields(value) && isText(value['code']) && isText(value['state']) && isText(value['quiz'])
	);
}

export function isBoard(value: unknown): value is Board {
	return isFields(value) && isFields(value['counts']) && isText(value['state']) && 'view' in value;
}

export function isControlView(value: unknown): value is ControlView {
	return isFields(value) && isPublicWorkshop(value['workshop']) && isBoard(value['board']);
}

export function isCreatedWorkshop(value: unknown): value is CreatedWorkshop {
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

export function isWithdrawal(value: unknown): value is { readonly deleted: boolean } {
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
