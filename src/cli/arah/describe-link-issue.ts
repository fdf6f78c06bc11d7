import type { LinkIssue } from '#lib/link/link-issue.ts';

/** One line that says why a code cannot be opened. */
export function describeLinkIssue(issue: LinkIssue): string {
	switch (issue.code) {
		case 'empty':
			return 'there is no code here';
		case 'damaged':
			return 'the code is damaged: a part is missing or mistyped';
		case 'newer-format':
			return 'the code was made by a newer version of Arah';
		case 'unknown-quiz':
			return 'the code is for a quiz that this copy of Arah does not have';
		case 'unknown-version':
			return `the code is for version ${issue.version} of ${issue.quiz}, which this copy of Arah does not have`;
		case 'changed-quiz':
			return `${issue.quiz}@${issue.version} has been changed since the code was made`;
	}
}
