import {maskedDiff} from '../../source/configs/diff.js';
import type {Values} from '../../source/configs/format.js';
import {formats} from '../../source/configs/formats.js';
import type {WritePlan} from '../../source/configs/plan-write.js';
import {mask} from '../../source/system/mask.js';
import {agency, desktop, grant} from '../helpers/states.js';

const path = '/home/me/google-ads.yaml';
const oldToken = '1//0former-refresh-token-of-last-spring';
const before = `# Google Ads, for the weekly report
developer_token: aZ09-bY18_cX27dW36eV45
client_id: ${desktop.clientId}
client_secret: ${desktop.clientSecret}
refresh_token: ${oldToken}
use_proto_plus: true
`;
const values: Values = {
	clientId: desktop.clientId,
	clientSecret: desktop.clientSecret,
	refreshToken: grant.refreshToken,
	loginCustomerId: agency.id,
};
const after = formats.python.edit(before, values);

/** A config for Python whose token has had its day: what the real editor makes of it. */
export const changedConfig: WritePlan = {
	formatId: 'python',
	path,
	resolvedPath: path,
	created: false,
	unchanged: false,
	before: {fingerprint: '', mode: 0o600},
	after,
	diff: maskedDiff(before, after, [oldToken, grant.refreshToken, desktop.clientSecret]),
	replaced: {refreshToken: mask(oldToken)},
	warnings: [],
	backupPath: `${path}.bak`,
};
