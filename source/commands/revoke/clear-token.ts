import {applyWrite} from '../../configs/apply-write.js';
import {formats} from '../../configs/formats.js';
import {planRemoval} from '../../configs/plan-removal.js';
import {mask} from '../../system/mask.js';
import {exitCodes} from '../../wizard/explain/explanation.js';
import {explain} from '../../wizard/explain/index.js';
import {toFailure} from '../../wizard/to-failure.js';
import {explanationLines} from '../explanation-lines.js';
import {homePath} from '../home-path.js';
import {paintFor, print} from '../print.js';
import type {Runtime} from '../runtime.js';
import type {StoredConfig} from '../stored-config.js';

type Request = {
	readonly config: StoredConfig;
	/** The one that was revoked: any other stays. */
	readonly token: string;
	readonly runtime: Runtime;
	readonly agreed: (question: string) => Promise<boolean>;
};

/** Offers to take a revoked token out of its file. Resolves with the exit code. */
export async function clearToken({config, token, runtime, agreed}: Request): Promise<number> {
	const {homeFolder, stdout, stderr} = runtime;
	const {path, formatId} = config;
	if (path === undefined || formatId === undefined) {
		await print(stdout, 'It still stands in the environment: unset GOOGLE_ADS_REFRESH_TOKEN where you set it.');
		return exitCodes.done;
	}

	const shown = homePath(path, homeFolder);
	try {
		const plan = await planRemoval({format: formats[formatId], path, surroundings: runtime});
		if (plan.unchanged || plan.replaced.refreshToken !== mask(token)) return exitCodes.done;
		if (!(await agreed(`Take it out of ${shown}?`))) {
			await print(stdout, `It stays in ${shown}, and is of no use there.`);
			return exitCodes.done;
		}
		await applyWrite(plan);
		await print(stdout, `${paintFor(stdout)('green', '✔')} Took it out of ${shown}.`);
		return exitCodes.done;
	} catch (error) {
		const explanation = explain(toFailure(error));
		await print(stderr, [`The token still stands in ${shown}.`, ...explanationLines(explanation, paintFor(stderr))]);
		return exitCodes[explanation.exit];
	}
}
