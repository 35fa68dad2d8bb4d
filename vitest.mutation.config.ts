import {defineConfig} from 'vitest/config';
import base from './vitest.config.js';

// Thousands of runs: the tests of the mutated rooms, but for those that start browsers or the built program, kill
// processes or press for seconds.
export default defineConfig({
	test: {
		...base.test,
		reporters: ['default'],
		include: ['test/{wizard,callback,google,configs,system,tui,plain,commands}/**/*.test.{ts,tsx}'],
		exclude: [
			'test/callback/{browser,load}.test.ts',
			'test/configs/{concurrent-writers,killed-writer}.test.ts',
			'test/system/helpers/*.test.ts',
		],
		retry: 0,
		// The first run, without mutants, has real interpreters in it; of a mutant, Stryker ends what takes too long.
		testTimeout: 60_000,
	},
});
