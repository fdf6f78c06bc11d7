import { hash, randomBytes } from 'node:crypto';

/** Returns a hash with a salt that is gone when the process ends: the memory of a process is no log of visitors. */
export function saltedHash(): (key: string) => string {
	const salt = randomBytes(16).toString('hex');
	return (key) => hash('sha256', salt + key, 'base64');
}
