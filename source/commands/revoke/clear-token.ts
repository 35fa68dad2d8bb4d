import {applyWrite} from '../../configs/apply-write.js';
import {formats} from '../../configs/formats.js';
import {planRemoval} from '../../configs/plan-removal.js';
import {revokeCommandWords} from '../../language/english/revoke-command.js';
import {mask} from '../../system/mask.js';
import {configsExplanations} from '../../wizard/explain/configs.js';
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
	const words = revokeCommandWords();
	if (path === undefined || formatId === undefined) {
		await print(stdout, words.inEnvironment);
		return exitCodes.done;
	}

	const shown = homePath(path, homeFolder);
	try {
		const plan = await planRemoval({format: formats[formatId], path, surroundings: runtime});
		if (plan.unchanged || plan.replaced.refreshToken !== mask(token)) return exitCodes.done;
		if (!(await agreed(words.takeOut(shown)))) {
			await print(stdout, words.stays(shown));
			return exitCodes.done;
		}
		await applyWrite(plan);
		await print(stdout, `${paintFor(stdout)('green', '✔')} ${words.tookOut(shown)}`);
		return exitCodes.done;
	} catch (error) {
		const failure = toFailure(error);
		const explanation = explain(failure);
		// Advice for files that can't be written is for a live token, which has to get somewhere.
		const fix = failure.type in configsExplanations ? [words.deleteIt(shown)] : explanation.fix;
		await print(stderr, [words.stillIn(shown), ...explanationLines({...explanation, fix}, paintFor(stderr))]);
		return exitCodes[explanation.exit];
	}
}
