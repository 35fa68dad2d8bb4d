import type {Account} from '../../google/ads/account.js';
import {projectOf} from '../../google/console-links.js';
import type {Grant} from '../../google/grant.js';
import {adwordsScope} from '../../google/scopes.js';
import {mask} from '../../system/mask.js';
import {plain} from '../../system/plain-text.js';
import type {Delivery} from '../../wizard/delivery.js';
import {explainForNewToken} from '../../wizard/explain/for-new-token.js';
import type {SignIn} from '../../wizard/sign-in.js';
import type {ConsentState, State} from '../../wizard/state.js';
import type {JsonEvent} from './events.js';
import {type Facts, factsOf} from './facts.js';
import {failedEvent} from './failed-event.js';

/** `showToken`: the refresh token as it is, not masked. */
export type EventOptions = {readonly showToken: boolean};

/** What happened between two states, for a program; always in the order of the journey. Pure. */
export function eventsOf(from: State, to: State, options: EventOptions): readonly JsonEvent[] {
	const before = factsOf(from);
	const after = factsOf(to);
	const {asked, signIn, ignored, grant, proof} = after;
	return [
		...(asked && !before.asked && from.step !== 'failed' ? [clientEvent(asked)] : []),
		...(asked && signIn && !before.signIn ? [consentEvent(asked, signIn)] : []),
		...(ignored.last && ignored.count > before.ignored.count
			? [{event: 'ignored', reason: ignored.last, count: ignored.count} as const]
			: []),
		...(grant && !before.grant ? [{event: 'granted'} as const, tokenEvent(grant, options)] : []),
		...(proof && !before.proof ? [proofEvent(proof)] : []),
		...after.deliveries.slice(before.deliveries.length).flatMap(deliveryEvent),
		...after.failures.slice(before.failures.length).map(failure => failedEvent(failure)),
		...(after.isDone && wentWell(before) ? [{event: 'done'} as const] : []),
	];
}

function clientEvent({client}: ConsentState): JsonEvent {
	return {
		event: 'client',
		type: client.type,
		clientId: plain(client.clientId),
		projectId: plain(projectOf(client)),
	};
}

function consentEvent({scopes}: ConsentState, {consentUrl, link, redirectUri, expiresAt}: SignIn): JsonEvent {
	return {
		event: 'consent',
		url: consentUrl,
		link,
		redirectUri,
		scopes: [adwordsScope, ...scopes],
		expiresAt: new Date(expiresAt).toISOString(),
	};
}

function tokenEvent({refreshToken, scopes, refreshTokenExpiresAt: end}: Grant, {showToken}: EventOptions): JsonEvent {
	return {
		event: 'token',
		refreshToken: showToken ? refreshToken : mask(refreshToken),
		scopes: scopes.map(scope => plain(scope)),
		...(end && {expiresAt: end.toISOString()}),
	};
}

function proofEvent(proof: NonNullable<Facts['proof']>): JsonEvent {
	if (proof.type === 'failed') return failedEvent(proof.failure, explainForNewToken(proof.failure));
	return {event: 'verified', accounts: proof.proven.accounts.map(accountFields)};
}

function accountFields({id, name, manager}: Account) {
	return {id, ...(name !== undefined && {name: plain(name)}), ...(manager !== undefined && {manager})};
}

function deliveryEvent(delivery: Delivery): readonly JsonEvent[] {
	if (delivery.type === 'copied') return [{event: 'copied'}];
	if (delivery.type !== 'written') return [];
	const {path, created, backup} = delivery.written;
	return [{event: 'written', format: delivery.formatId, path, created, ...(backup !== undefined && {backup})}];
}

/** Nothing of what flags asked for failed, and no check did. */
const wentWell = ({failures, proof}: Facts) => failures.length === 0 && proof?.type !== 'failed';
