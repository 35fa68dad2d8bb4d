import {defineConfig} from 'vitest/config';
import base from './vitest.config.js';

const SOAK = process.env.SOAK ?? 'full';

/** Tests that `npm test` runs, too, with fewer cases. */
const alsoLonger = ['test/e2e/manners/exits.test.ts', 'test/callback/{classifier,pasted-address}.test.ts'];

// What needs minutes, whole unless `SOAK=bounded` asks for less.
export default defineConfig({
	test: {
		...base.test,
		reporters: ['default'],
		include: ['test/soak/**/*.test.ts', ...(SOAK === 'full' ? alsoLonger : [])],
		exclude: [],
		env: {...base.test?.env, SOAK},
		testTimeout: 1_800_000,
	},
});
