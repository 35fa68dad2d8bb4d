import type {Values} from './format.js';

/** A sign-in that works perhaps, with all it takes to try it. Secret. */
export type Incumbent = Pick<Values, 'clientId' | 'clientSecret' | 'refreshToken'>;

/**
 * The refresh token in the former values that others of the same client would replace. A client's secret may be missing
 * beside it: then it's the new one.
 */
export function findIncumbent(former: Partial<Values>, values: Partial<Values>): Incumbent | undefined {
	const {clientId, refreshToken, clientSecret = values.clientSecret} = former;
	if (clientId === undefined || refreshToken === undefined || clientSecret === undefined) return undefined;
	if (clientId !== values.clientId || refreshToken === values.refreshToken) return undefined;
	return {clientId, clientSecret, refreshToken};
}
