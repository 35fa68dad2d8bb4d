import {mkdtemp, realpath, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';
import type {Surroundings} from '../../source/configs/format.js';
import {WizardError} from '../../source/system/wizard-error.js';

/** A folder of its own for one test, as home and as working folder; gone when the test ends. */
export async function workspace(): Promise<Surroundings & {readonly folder: string}> {
	const folder = await realpath(await mkdtemp(join(tmpdir(), 'adsauth-configs-')));
	onTestFinished(() => rm(folder, {recursive: true, force: true}));
	return {folder, homeFolder: folder, workingFolder: folder, env: {PATH: process.env.PATH}};
}

/** What the work fails with, as people and programs are told; undefined where it does not fail. */
export async function failureOf(work: () => unknown): Promise<unknown> {
	try {
		await work();
	} catch (error) {
		if (error instanceof WizardError) return error.failure;
		throw error;
	}

	return undefined;
}
