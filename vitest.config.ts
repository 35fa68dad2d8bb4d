import {defineConfig} from 'vitest/config';
import {FaultReporter} from './test/faults/reporter.js';

export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		exclude: ['**/node_modules/**', 'test/soak/**', 'test/e2e/binary/**'],
		reporters: ['default', new FaultReporter()],
		globalSetup: 'test/temporary.ts',
		setupFiles: ['test/setup.ts'],
		// Proxies, colours and the language of the developer's own shell must not reach what is tested.
		env: {HTTPS_PROXY: '', https_proxy: '', HTTP_PROXY: '', http_proxy: '', FORCE_COLOR: '0', LC_ALL: 'C.UTF-8'},
		// The slow ones wait for programs more than they compute.
		maxWorkers: 3,
		// Real programs, terminals and browsers on a machine that may be busy: a second look there, none at a desk.
		retry: process.env.CI ? 1 : 0,
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
