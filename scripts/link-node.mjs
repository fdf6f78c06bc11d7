/**
 * Runs at the end of `npm ci`: links our own Node where npm scripts look first. npm 11 does so itself;
 * npm 10 does not link programs of optional packages.
 */
import { existsSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownNode } from './check-node.mjs';

const bin = join(dirname(dirname(fileURLToPath(import.meta.url))), 'node_modules', '.bin');
const node = ownNode();
if (node !== null && !existsSync(join(bin, 'node'))) {
	symlinkSync(relative(bin, node), join(bin, 'node'));
}
