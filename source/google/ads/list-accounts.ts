import * as v from 'valibot';
import {WizardError} from '../../system/wizard-error.js';
import type {TokenFailure} from '../token-failures.js';
import {type AdsCaller, callAds} from './ads-request.js';
import type {AdsFailure} from './failures.js';
import {versionsToTry} from './versions.js';

const accessibleCustomers = v.object({resourceNames: v.optional(v.array(v.string()), [])});

/** What a person reaches directly. */
export type AccessibleAccounts = {
	/** Customer IDs, digits only, in Google's order; at least one. */
	readonly ids: readonly string[];
	/** The version of the API that answered. */
	readonly version: string;
};

/**
 * Lists the accounts that a person reaches without a manager in between: `customers:listAccessibleCustomers`. Where
 * Google no longer serves the caller's version, the other known ones are tried.
 *
 * Throws `ads-no-accounts`, `ads-versions-unsupported` and what `callAds` throws.
 */
export async function listAccounts(caller: AdsCaller): Promise<AccessibleAccounts> {
	const versions = versionsToTry(caller.version);
	for (const version of versions) {
		try {
			const json = await callAds({path: ':listAccessibleCustomers'}, {...caller, version});
			return {ids: readIds(json), version};
		} catch (error) {
			if (!isUnsupportedVersion(error)) throw error;
		}
	}

	throw new WizardError<AdsFailure>({type: 'ads-versions-unsupported', versions});
}

function readIds(json: unknown): readonly string[] {
	const parsed = v.safeParse(accessibleCustomers, json);
	if (!parsed.success) throw new WizardError<TokenFailure>({type: 'unexpected-answer', status: 200});
	const ids = parsed.output.resourceNames.flatMap(name => /^customers\/(\d+)$/.exec(name)?.[1] ?? []);
	if (ids.length === 0) throw new WizardError<AdsFailure>({type: 'ads-no-accounts'});
	return ids;
}

function isUnsupportedVersion(error: unknown): boolean {
	const {type, name} = Object(error instanceof WizardError && error.failure) as Record<string, unknown>;
	return type === 'ads-error' && name === 'UNSUPPORTED_VERSION';
}
