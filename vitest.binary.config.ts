import {join} from 'node:path';
import {defineConfig} from 'vitest/config';
import base from './vitest.config.js';

// The single-file executable: tests of its own, and some of those that the built program has.
export default defineConfig({
	test: {
		...base.test,
		reporters: ['default'],
		include: ['test/e2e/binary/*.test.ts', 'test/e2e/{clipboard,sign-in}.test.ts'],
		exclude: [],
		env: {...base.test?.env, ADSAUTH_EXECUTABLE: join(import.meta.dirname, 'build/adsauth')},
	},
});
