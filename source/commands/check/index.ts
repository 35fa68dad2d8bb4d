import {formatIds} from '../../configs/format.js';
import {checkCommandWords} from '../../language/english/check-command.js';
import {exitCodes} from '../../wizard/explain/explanation.js';
import {adsSettingsOf} from '../ads-settings.js';
import {askedEndpoints} from '../asked-endpoints.js';
import type {FlagValues} from '../parse-arguments.js';
import type {Runtime} from '../runtime.js';
import {unknownFormat} from '../unknown-format.js';
import {untilSignal} from '../until-signal.js';
import {check} from './check.js';

/** Says of each config whether it works, and what to fix. Resolves with the exit code: 0 only if all of them do. */
export async function runCheck(runtime: Runtime, operands: readonly string[], values: FlagValues): Promise<number> {
	const refuse = (problem: string) => {
		runtime.stderr.write(`${problem}\n`);
		return exitCodes.unusableInput;
	};
	const endpoints = askedEndpoints(runtime.env);
	if (typeof endpoints === 'string') return refuse(endpoints);
	const ads = adsSettingsOf(values);
	if (typeof ads === 'string') return refuse(ads);
	const name = values.get('format')?.[0];
	const formatId = formatIds.find(id => id === name);
	if (name !== undefined && formatId === undefined) return refuse(unknownFormat('--format', name));
	if (formatId !== undefined && operands.length === 0) return refuse(checkCommandWords().formatWithoutFile);
	return untilSignal(runtime, signal =>
		check({runtime, endpoints, ads, files: operands, formatId, json: values.has('json'), signal}),
	);
}
