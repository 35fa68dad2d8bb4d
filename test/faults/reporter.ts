import {readFile, writeFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import type {Reporter, TestCase, TestModule, Vitest} from 'vitest/node';
import {readme} from './readme.js';
import {sections} from './rows.js';
import {type Case, verdict} from './table.js';

const path = join(import.meta.dirname, 'README.md');

/** Keeps `test/faults/README.md` true: after a run of all tests, and of nothing less. */
export class FaultReporter implements Reporter {
	#vitest: Vitest | undefined;

	onInit(vitest: Vitest): void {
		this.#vitest = vitest;
	}

	async onTestRunEnd(modules: readonly TestModule[], _: readonly unknown[], reason: string): Promise<void> {
		const vitest = this.#vitest;
		if (!vitest || reason === 'interrupted' || !(await isWhole(vitest, modules))) return;
		const cases = modules.flatMap(module =>
			Array.from(module.children.allTests(), test => toCase(vitest, module, test)),
		);
		const now = readme(cases);
		if (vitest.config.snapshotOptions.updateSnapshot === 'all') await writeFile(path, now);
		const problems = [
			...sections
				.flatMap(({rows}) => rows)
				.filter(row => ['failed', 'missing'].includes(verdict(row, cases)))
				.map(({id}) => id),
			...(withoutResults(now) === withoutResults(await readFile(path, 'utf8')) ? [] : ['test/faults/README.md']),
		];
		if (problems.length === 0) return;
		vitest.logger.error(`The fault matrix isn't whole, or its table is out of date: ${problems.join(', ')}`);
		process.exitCode = 1;
	}
}

/** Nobody asked for some titles only, and each file is here. */
async function isWhole(vitest: Vitest, modules: readonly TestModule[]): Promise<boolean> {
	if (vitest.config.testNamePattern) return false;
	return modules.length === (await vitest.globTestSpecifications()).length;
}

function toCase(vitest: Vitest, {moduleId}: TestModule, test: TestCase): Case {
	const {state} = test.result();
	return {
		file: relative(vitest.config.root, moduleId).replaceAll(sep, '/'),
		title: test.fullName,
		result: state === 'passed' || state === 'failed' ? state : 'skipped',
	};
}

/** What a machine lacks (a tool, a right) is no reason to fail. */
const withoutResults = (markdown: string) => markdown.replaceAll(/ \| (?:passed|not run here) \|$/gm, '');
