import type {ClientPlace} from '../../../source/google/console-links.js';

/** One failure of each type at least, so that a type without a sample does not compile. */
export type Samples<F extends {readonly type: string}> = {
	readonly [T in F['type']]: readonly [Extract<F, {readonly type: T}>, ...(readonly Extract<F, {readonly type: T}>[])];
};

/** Whose sign-in fails in the samples. */
export type SamplePlace = {readonly client: Required<ClientPlace>; readonly redirectUri: string};

export const samplePlace: SamplePlace = {
	client: {clientId: '1047-abc.apps.googleusercontent.com', projectId: 'ads-reports'},
	redirectUri: 'http://localhost:8080/oauth2callback',
};

/** All of a room's samples in one list. */
export function listed<F extends {readonly type: string}>(samples: Samples<F>): readonly F[] {
	return Object.values<readonly F[]>(samples).flat();
}
