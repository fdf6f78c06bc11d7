import { inQuiz } from '../draft.ts';
import type { Rule } from '../draft.ts';

export const folderName: Rule = {
	name: 'folder-name',
	severity: 'error',
	asks: 'A quiz lies in the folder of its own id and version, so that old links find it again.',
	check({ folder, quiz }) {
		const findings = [];
		if (folder.id !== quiz.id) {
			findings.push(inQuiz(['id'], { code: 'folder-name', folder: folder.id, written: quiz.id }));
		}
		if (folder.version !== `v${quiz.version}`) {
			findings.push(
				inQuiz(['version'], {
					code: 'folder-name',
					folder: folder.version,
					written: `v${quiz.version}`
				})
			);
		}
		return findings;
	}
};
