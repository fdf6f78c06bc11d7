import { existsSync, readFileSync } from 'node:fs';

/** Megabytes that a process holds now, and held at most; null where the system does not say (not Linux). */
export function memoryOf(pid: number): { readonly now: number; readonly peak: number } | null {
	const path = `/proc/${pid}/status`;
	if (!existsSync(path)) return null;
	const status = readFileSync(path, 'utf8');
	const megabytes = (name: string) =>
		Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
	return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}
