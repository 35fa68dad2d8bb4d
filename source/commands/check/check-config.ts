import type {Surroundings} from '../../configs/format.js';
import {formats} from '../../configs/formats.js';
import type {Endpoints} from '../../google/endpoints.js';
import {toFailure} from '../../wizard/to-failure.js';
import type {AdsSettings} from '../ads-settings.js';
import {type ConfigPlace, readStoredConfig} from '../stored-config.js';
import {fileFindings} from './file-findings.js';
import type {CheckedConfig, Finding} from './finding.js';
import {formFinding, signInOf} from './form-finding.js';
import {skippedFindings, tokenFindings} from './token-findings.js';

export type CheckContext = {
	readonly surroundings: Surroundings;
	readonly endpoints: Endpoints;
	/** Take the place of what the config says. */
	readonly ads: AdsSettings;
	readonly signal: AbortSignal;
};

/** Looks at one config: its form, its token by real calls, and who else can read it. Throws only the signal's reason. */
export async function checkConfig(place: ConfigPlace, context: CheckContext): Promise<CheckedConfig> {
	const {env} = context.surroundings;
	const path = place.source === 'file' ? place.path : undefined;
	const [content, ofFile] = await Promise.all([
		checkContent(place, context),
		path === undefined ? [] : fileFindings(path, env),
	]);
	return {
		source: place.source,
		...(path === undefined ? {} : {path}),
		...content,
		findings: [...content.findings, ...ofFile],
	};
}

async function checkContent(
	place: ConfigPlace,
	{surroundings, endpoints, ads, signal}: CheckContext,
): Promise<Omit<CheckedConfig, 'source' | 'path'>> {
	try {
		const config = await readStoredConfig(place);
		const {clientId} = config.values;
		const about = {
			...(config.formatId === undefined ? {} : {format: config.formatId, label: formats[config.formatId].label}),
			...(clientId === undefined ? {} : {clientId}),
		};
		const form = formFinding(config);
		const signIn = signInOf(config.values, ads);
		if (form.verdict === 'bad' || !signIn) return {...about, findings: [form, ...skippedFindings()], accounts: []};
		const {findings, proven} = await tokenFindings({...signIn, endpoints, env: surroundings.env, signal});
		return {
			...about,
			findings: [form, ...findings],
			accounts: proven?.accounts ?? [],
			...(proven?.refreshTokenExpiresAt === undefined ? {} : {expiresAt: proven.refreshTokenExpiresAt}),
		};
	} catch (error) {
		signal.throwIfAborted();
		const unread: Finding = {check: 'form', verdict: 'bad', failure: toFailure(error)};
		return {findings: [unread, ...skippedFindings()], accounts: []};
	}
}
