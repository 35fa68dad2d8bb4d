import {pMapIterable} from 'p-map';
import type {FormatId} from '../../configs/format.js';
import type {Endpoints} from '../../google/endpoints.js';
import {checkCommandWords} from '../../language/english/check-command.js';
import {exitCodes} from '../../wizard/explain/explanation.js';
import {explain} from '../../wizard/explain/index.js';
import type {AdsSettings} from '../ads-settings.js';
import {paintFor, print} from '../print.js';
import type {Runtime} from '../runtime.js';
import {missingConfigs, namedPlaces, usualConfigs, usualPlaces} from '../usual-configs.js';
import {waitingLine} from '../waiting-line.js';
import {checkConfig} from './check-config.js';
import {type CheckedConfig, firstFailure} from './finding.js';
import {checkedEvent, doneEvent} from './json.js';
import {report} from './report.js';

/** So many configs are looked at side by side: each makes up to a handful of requests at a time. */
const concurrency = 4;

type Check = {
	readonly runtime: Runtime;
	readonly endpoints: Endpoints;
	readonly ads: AdsSettings;
	/** As they were named; where none is, the usual places are looked at. */
	readonly files: readonly string[];
	readonly formatId: FormatId | undefined;
	readonly json: boolean;
	readonly signal: AbortSignal;
};

/** Looks at the configs, and tells of each as soon as it and those before it are done. Resolves with the exit code. */
export async function check({runtime, endpoints, ads, files, formatId, json, signal}: Check): Promise<number> {
	const {stdout, stderr, homeFolder} = runtime;
	const words = checkCommandWords();
	const configs =
		files.length > 0
			? namedPlaces(files, formatId, runtime)
			: [...missingConfigs(runtime), ...(await usualConfigs(runtime))];
	if (configs.length === 0) {
		await print(stderr, words.nothingFound(usualPlaces(runtime)));
		if (json) await print(stdout, doneEvent(false, 0));
		return exitCodes.unusableInput;
	}

	if (endpoints.sandbox && !json) await print(stdout, [words.sandbox, '']);
	const paint = paintFor(stdout);
	const context = {surroundings: runtime, endpoints, ads, signal};
	const bad: CheckedConfig[] = [];
	const waiting = waitingLine(runtime, signal);
	waiting.show();
	for await (const checked of pMapIterable(configs, config => checkConfig(config, context), {concurrency})) {
		waiting.hide();
		if (firstFailure(checked)) bad.push(checked);
		await print(stdout, json ? checkedEvent(checked) : [...report(checked, {paint, homeFolder}), '']);
		waiting.show();
	}
	waiting.hide();
	await print(stdout, json ? doneEvent(bad.length === 0, configs.length) : words.summary(configs.length, bad.length));
	return bad[0] ? exitCodeOf(bad[0]) : exitCodes.done;
}

/** Whatever is wrong with a file itself is unusable input; copy for writing files may say otherwise. */
function exitCodeOf(checked: CheckedConfig): number {
	const finding = firstFailure(checked);
	if (!finding) return exitCodes.done;
	if (finding.check === 'form') return exitCodes.unusableInput;
	return exitCodes[explain(finding.failure).exit];
}
