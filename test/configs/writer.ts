import {once} from 'node:events';
import {dirname} from 'node:path';
import {applyWrite} from '../../source/configs/apply-write.js';
import {planWrite} from '../../source/configs/plan-write.js';
import {ruby} from '../../source/configs/ruby.js';
import {WizardError} from '../../source/system/wizard-error.js';
import {sampleValues} from './sample-values.js';

/** One write that was done: when it began and ended, in ns on a clock that all processes share. */
export type Confirmed = {readonly refreshToken: string; readonly from: number; readonly to: number};

/** What a writer prints at its end. */
export type Report = {readonly confirmed: readonly Confirmed[]; readonly conflicts: number};

const [path = '', name = '', count] = process.argv.slice(2);
const surroundings = {env: {PATH: dirname(path)}, homeFolder: dirname(path), workingFolder: dirname(path)};
const confirmed: Confirmed[] = [];
let conflicts = 0;

process.stdout.write('ready\n');
await once(process.stdin, 'data');
process.stdin.destroy();
for (let number = 0; number < Number(count); ) {
	const refreshToken = `1//0gExample${name}${number}`;
	const plan = await planWrite({
		format: ruby,
		path,
		values: {...sampleValues, refreshToken},
		surroundings,
		// A backup of its own for each write of each writer.
		now: new Date(Date.UTC(2000 + (name.codePointAt(0) ?? 0), 0, 1, 0, 0, number)),
	});
	const from = Number(process.hrtime.bigint());
	try {
		await applyWrite(plan);
		confirmed.push({refreshToken, from, to: Number(process.hrtime.bigint())});
		number += 1;
	} catch (error) {
		if (!(error instanceof WizardError) || error.failure.type !== 'config-changed-meanwhile') throw error;
		conflicts += 1;
	}
}

process.stdout.write(JSON.stringify({confirmed, conflicts} satisfies Report));
