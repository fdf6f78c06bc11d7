import { resolve } from 'node:path';

/**
 * A path relative to the folder where the command was typed. `npm run arah` changes to the folder of the package and
 * leaves the folder where it was typed in INIT_CWD. Depends on the environment.
 */
export function typedPath(path: string): string {
	const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env;
	return resolve(script === 'arah' && typedIn !== undefined ? typedIn : process.cwd(), path);
}
