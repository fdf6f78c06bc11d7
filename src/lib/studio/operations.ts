import type { StudioDocument } from './document.ts';
import { changeFormats } from './edit-formats.ts';
import { changeItems } from './edit-items.ts';
import { changeRoles } from './edit-roles.ts';
import { changeSkills } from './edit-skills.ts';
import { changeWhole } from './edit-whole.ts';
import type { Operation } from './operation.ts';

export interface Applied {
	readonly document: StudioDocument;
	/** Applied to the new document, it gives the old one to the byte. */
	readonly inverse: Operation;
}

/** Applies an edit. Never throws, and gives the same document if there is nothing to change. */
export function apply(document: StudioDocument, operation: Operation): Applied {
	return { document: change(document, operation), inverse: { do: 'restore', document } };
}

function change(document: StudioDocument, operation: Operation): StudioDocument {
	switch (operation.do) {
		case 'restore':
			return operation.document;
		case 'all':
			return operation.operations.reduce(change, document);
		case 'add-skill':
		case 'drop-skill':
		case 'symbol':
			return changeSkills(document, operation);
		case 'add-role':
		case 'drop-role':
		case 'target':
		case 'importance':
		case 'seniority':
		case 'prior':
			return changeRoles(document, operation);
		case 'add-items':
		case 'drop-item':
		case 'weight':
		case 'measure':
		case 'reverse':
		case 'use-format':
		case 'add-option':
		case 'drop-option':
		case 'credit':
		case 'option-role':
			return changeItems(document, operation);
		case 'add-format':
		case 'drop-format':
		case 'scatter':
		case 'states':
		case 'add-answer':
		case 'drop-answer':
		case 'answer-credit':
			return changeFormats(document, operation);
		case 'write':
		case 'add-language':
		case 'drop-language':
		case 'move':
		case 'set':
		case 'keep-case':
		case 'drop-case':
		case 'publish':
		case 'next-version':
			return changeWhole(document, operation);
	}
}
