import {defineConfig} from 'vitest/config';
import base from './vitest.config.js';

// What is said and done in the wizard shows in its faces; the other rooms have tests enough of their own.
const {MUTATED_ROOM: room, MUTATED_LOOK: look} = process.env;
const testRooms = room === 'wizard' ? 'wizard,tui,plain,commands,language' : room;

// Thousands of runs: the tests of the mutated room, but for those that start browsers or the built program, kill
// processes or press for seconds.
export default defineConfig({
	test: {
		...base.test,
		reporters: ['default'],
		setupFiles: ['test/setup.ts', 'test/preload-room.ts'],
		include: [`test/{${testRooms},none}/**/*.test.{ts,tsx}`],
		exclude: [
			'test/callback/{browser,load}.test.ts',
			'test/configs/{concurrent-writers,killed-writer}.test.ts',
			'test/system/helpers/*.test.ts',
			// They read the sources, which are not what they were.
			'test/plain/json/schema.test.ts',
			'test/language/sentences.test.ts',
		],
		env: {...base.test?.env, ...(look === 'thorough' ? {} : {CASES: 'few'})},
		retry: 0,
		// The first run, without mutants, has real interpreters in it; of a mutant, Stryker ends what takes too long.
		testTimeout: 60_000,
	},
});
