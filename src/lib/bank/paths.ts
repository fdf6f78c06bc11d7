import type { Path } from './read-yaml.ts';

/** Whether a place is the other one or inside it. */
export function isInside(path: Path, outer: Path): boolean {
	return outer.length <= path.length && outer.every((part, index) => part === path[index]);
}
