import type {ConfigProblem} from '../../configs/failures.js';
import type {Values} from '../../configs/format.js';
import {customerIdDigits} from '../../google/ads/account.js';
import type {TokenCheck} from '../../google/check-token.js';
import {misplacedRefreshToken} from '../../google/misplaced-refresh-token.js';
import {findingsWords} from '../../language/english/findings.js';
import type {AdsSettings} from '../ads-settings.js';
import type {StoredConfig} from '../stored-config.js';
import type {Finding} from './finding.js';

const check = 'form';

/** Whether a config is as its library wants it; each thing that is wrong is a finding of its own. */
export function formFindings({values, problems}: Pick<StoredConfig, 'values' | 'problems'>): readonly Finding[] {
	const misplaced = misplacedRefreshToken(values.refreshToken?.trim() ?? '');
	const findings = problems.map(
		(problem): Finding =>
			problem.type === 'config-other-sign-in' ? otherSignIn(problem) : {check, verdict: 'bad', failure: problem},
	);
	if (misplaced) return [{check, verdict: 'bad', failure: misplaced}, ...findings];
	if (findings.length > 0) return findings;
	return [{check, verdict: 'good', text: findingsWords().valuesThere}];
}

/** Nothing is wrong with it; there's just no token to try. */
function otherSignIn({key}: Extract<ConfigProblem, {type: 'config-other-sign-in'}>): Finding {
	return {check, verdict: 'note', text: findingsWords().otherSignIn(key)};
}

/** What signs in, as `checkToken` takes it; undefined where something is missing, or plainly something else. */
export function signInOf(
	{clientId, clientSecret, refreshToken, developerToken, loginCustomerId, projectId}: Partial<Values>,
	ads: AdsSettings,
): Pick<TokenCheck, 'client' | 'refreshToken' | 'developerToken' | 'loginCustomerId' | 'apiVersion'> | undefined {
	if (clientId === undefined || clientSecret === undefined || refreshToken === undefined) return undefined;
	if (misplacedRefreshToken(refreshToken.trim())) return undefined;
	const digits = loginCustomerId === undefined ? undefined : customerIdDigits(loginCustomerId);
	return {
		client: {clientId, clientSecret, ...(projectId === undefined ? {} : {projectId})},
		refreshToken,
		...(developerToken === undefined ? {} : {developerToken}),
		...(digits === undefined ? {} : {loginCustomerId: digits}),
		...ads,
	};
}
