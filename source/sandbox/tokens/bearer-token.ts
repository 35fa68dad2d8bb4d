import type {Context} from '../middleware.js';

/** The token of an `Authorization: Bearer` header (RFC 6750 section 2.1). */
export function bearerToken(context: Context): string | undefined {
	return /^Bearer ([\w~+/.-]+=*)$/i.exec(context.get('authorization'))?.[1];
}
