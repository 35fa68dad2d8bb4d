import {googleLinks} from '../../google/console-links.js';
import type {Endpoints} from '../../google/endpoints.js';
import {revokeToken} from '../../google/revoke-token.js';
import {revokeCommandWords} from '../../language/english/revoke-command.js';
import {exitCodes} from '../../wizard/explain/explanation.js';
import {explainForStoredToken} from '../../wizard/explain/for-stored-token.js';
import {toFailure} from '../../wizard/to-failure.js';
import {ask} from '../ask.js';
import {explanationLines} from '../explanation-lines.js';
import {paintFor, print} from '../print.js';
import type {Runtime} from '../runtime.js';
import {waitingLine} from '../waiting-line.js';
import {clearToken} from './clear-token.js';
import {findToken} from './find-token.js';
import {aboutToken} from './words.js';

export type Revocation = {
	readonly runtime: Runtime;
	readonly endpoints: Endpoints;
	/** As it was named; without it the usual places are searched. */
	readonly file: string | undefined;
	/** Nothing is asked: the answer is yes. */
	readonly yes: boolean;
	readonly signal: AbortSignal;
};

/** Finds the token, asks, revokes it, and offers to take it out of its files. Resolves with the exit code. */
export async function revoke({runtime, endpoints, file, yes, signal}: Revocation): Promise<number> {
	const {env, stdout, stderr} = runtime;
	const words = revokeCommandWords();
	const agreed = async (question: string) => yes || ask(runtime, question);
	const found = await findToken(file, runtime);
	if (found.type === 'none') {
		await print(stderr, found.lines);
		return exitCodes.unusableInput;
	}
	if (endpoints.sandbox) await print(stdout, words.sandbox);
	await print(stdout, aboutToken(found, runtime.homeFolder));
	if (!(await agreed(words.revokeIt))) {
		await print(stdout, words.nothingRevoked);
		return exitCodes.notGranted;
	}

	const waiting = waitingLine(runtime, signal);
	const warn = () => stderr.write(`${words.unknown}\n`);
	signal.addEventListener('abort', warn);
	waiting.show();
	let outcome: Awaited<ReturnType<typeof revokeToken>>;
	try {
		outcome = await revokeToken({endpoints, token: found.token, env, signal}).finally(waiting.hide);
	} catch (error) {
		signal.throwIfAborted();
		const explanation = explainForStoredToken(toFailure(error));
		const {connections} = googleLinks;
		const byHand = explanation.link === connections ? [] : [words.byHand(connections)];
		await print(stderr, [...explanationLines(explanation, paintFor(stderr)), ...byHand]);
		return exitCodes[explanation.exit];
	} finally {
		signal.removeEventListener('abort', warn);
	}
	await print(stdout, `${paintFor(stdout)('green', '✔')} ${outcome === 'revoked' ? words.revoked : words.deadAlready}`);

	let exitCode: number = exitCodes.done;
	for (const config of found.configs) {
		const code = await clearToken({config, token: found.token, runtime, agreed});
		if (exitCode === exitCodes.done) exitCode = code;
	}
	return exitCode;
}
