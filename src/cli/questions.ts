import { usageMessage } from './arah/command.ts';
import { CHECK_HELP, checkQuestions } from './check-questions.ts';

/** `npm run questions`: checks every file of `questions/`, or of a quiz or folder, and summarises each quiz. */
const args = process.argv.slice(2);

if (args.includes('--help') || args.includes('-h')) {
	console.log(`Usage: npm run questions -- [folder, file or quiz...] [options]\n\n${CHECK_HELP}`);
} else {
	try {
		process.exitCode = await checkQuestions(args, { home: 'questions', locate: (path) => path });
	} catch (error) {
		const message = usageMessage(error);
		if (message === null) throw error;
		console.error(`${message}. See npm run questions -- --help`);
		process.exitCode = 2;
	}
}
