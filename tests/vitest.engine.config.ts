import { BaseSequencer } from 'vitest/node';
import { defineConfig } from 'vitest/config';
import type { TestSpecification } from 'vitest/node';

/** Quick tests first: most mutants are caught by them, and the laws take longest. */
class LawsLast extends BaseSequencer {
	override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const rank = ({ moduleId }: TestSpecification) => (moduleId.includes('/law/') ? 1 : 0);
		return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b)));
	}
}

// For mutation testing: the engine alone, without the Kit plugin.
export default defineConfig({
	test: {
		environment: 'node',
		// as for all tests: it only ends what hangs
		testTimeout: 60_000,
		// the engine keeps no state, and a worker for each file would take most of the time
		isolate: false,
		expect: { requireAssertions: true },
		sequence: { sequencer: LawsLast },
		setupFiles: ['tests/support/engine-mutation-setup.ts'],
		include: [
			'tests/unit/engine/**/*.test.ts',
			'tests/law/engine*.test.ts',
			'tests/golden/reference.test.ts',
			'tests/golden/frozen-option-order.test.ts'
		]
	}
});
