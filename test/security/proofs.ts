/** A test that shows a requirement: its file, and its title as the file has it. */
type Proof = readonly [file: string, title: string];

/** What a standard asks of us. One without a test asks nothing of a program, and says why. */
export type Requirement = {
	readonly id: string;
	readonly text: string;
	readonly source: string;
	readonly met: string;
	readonly tests: readonly Proof[];
};

export const need = (
	id: string,
	source: string,
	text: string,
	met: string,
	...tests: readonly Proof[]
): Requirement => ({
	id,
	text,
	source,
	met,
	tests,
});

export const built = 'test/e2e/requirements.test.ts';
const suite = 'test/e2e/conformance.test.ts';
export const listen = 'test/callback/listen.test.ts';
export const response = 'test/callback/authorization-response.test.ts';
export const section = 'test/google/client-section.test.ts';

export const frontAndBack: Proof = [
	built,
	'R11 R12 R13 R15 R16: one code is exchanged once, with a verifier that nobody else saw',
];
export const ownValues: Proof = [built, 'R3 R11: two runs at once have ports, states and challenges of their own'];
export const foreignState: Proof = [response, 'F8: never takes an answer without our state'];
export const bothClients: Proof = [
	'test/e2e/browser.test.ts',
	'signs in with a %s client, and the page tells the truth',
];
export const cleanPage: Proof = [
	'test/callback/browser.test.ts',
	'goes from the short link to the consent page, and from there to a clean address',
];
export const headers: Proof = [listen, 'sends every page with the headers that protect it'];
export const otherEndpoint: Proof = [section, 'F76: refuses a file whose %s is %j'];
export const badTokens: Proof = [suite, 'refuses a token response whose %s, and writes nothing'];
export const ownPage: Proof = [built, 'R22: leads nowhere but to its own page, whatever the answer says'];
export const revoke: Proof = [
	'test/e2e/revoke.test.ts',
	'says what goes with the token, asks twice, and leaves a placeholder',
];
export const newFile: Proof = ['test/configs/write-new.test.ts', 'F87: makes a 0600 file under umask %o'];
export const leastAsked: Proof = [built, 'R36 R47: asks for the one scope it needs, offline and with consent'];
