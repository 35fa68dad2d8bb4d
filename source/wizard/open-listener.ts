import {randomInt} from 'node:crypto';
import type {CallbackFailure, PortFlag} from '../callback/failures.js';
import type {Listener, ListenOptions} from '../callback/listener.js';
import {WizardError} from '../system/wizard-error.js';
import type {Services} from './services.js';

type Options = ListenOptions & {
	/** What asked for this port where any would do. */
	readonly flag?: PortFlag;
	/** Nobody is there to be asked for the address while another program holds the port. */
	readonly forProgram?: true;
};

/** A port that waits, or what stands in its place where none can be had, and why. */
export type OpenListener = Pick<Listener, 'redirectUri' | 'consentUrl' | 'link' | 'answer' | 'reply'> & {
	readonly notListening?: CallbackFailure;
};

/**
 * Opens the port for Google's answer. Where the system refuses one, the sign-in can go on all the same: the browser ends
 * on an address that nobody serves, and the person pastes it. With PKCE the code in it is of no use to anyone else
 * (RFC 7636 section 1).
 *
 * `onBroken` is told of a port that was open and breaks; the paste box is still there, so the answer is still awaited.
 *
 * Throws `WizardError<CallbackFailure>` for a port that another program holds, where that's a registered `localhost`, which
 * would hand it the code, or `forProgram`.
 */
export async function openListener(
	{flag, forProgram, ...options}: Options,
	services: Services,
	onBroken: (failure: CallbackFailure) => void,
): Promise<OpenListener> {
	try {
		const {answer: first, ...listener} = await services.listen(options);
		const answer = first.catch(error => outlive(error, onBroken));
		answer.catch(() => {}); // Whoever waits is told; nobody has to wait.
		return {...listener, answer};
	} catch (error) {
		if (!(error instanceof WizardError) || !isListening(error.failure)) throw error;
		const {host, port, path} = options.bind;
		const failure = flag && 'port' in error.failure ? {...error.failure, flag} : error.failure;
		const isFinal = host === 'localhost' || forProgram;
		if (isFinal && failure.type === 'port-taken') throw new WizardError(failure, {cause: error});
		// Any port will do for a desktop client. The upper ones are served by nobody, and no browser refuses them.
		const redirectUri = `http://${host}:${port === 0 ? randomInt(49_152, 65_536) : port}${path}`;
		const consentUrl = options.consentUrl(redirectUri);
		const answer = new Promise<never>(() => {});
		return {redirectUri, consentUrl, link: consentUrl, answer, reply: () => {}, notListening: failure};
	}
}

/** A broken port is no answer and no end; anything else is. */
function outlive(error: unknown, onBroken: (failure: CallbackFailure) => void): Promise<never> {
	if (!(error instanceof WizardError) || !isListening(error.failure)) throw error;
	onBroken(error.failure);
	return new Promise(() => {});
}

function isListening(failure: {readonly type: string}): failure is CallbackFailure {
	return ['port-taken', 'port-not-allowed', 'cannot-listen'].includes(failure.type);
}
