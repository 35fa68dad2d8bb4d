import {describe, expect, it} from 'vitest';
import {type AdsErrorGroup, adsErrorNames} from '../../../source/google/ads/error-names.js';
import type {AdsFailure} from '../../../source/google/ads/failures.js';
import type {AdsErrorWords} from '../../../source/language/ads-error-words.js';
import {adsErrorsWords} from '../../../source/language/english/ads-errors.js';
import {adsExplanations} from '../../../source/wizard/explain/ads.js';
import {explain} from '../../../source/wizard/explain/index.js';
import {expectShortAndWhole} from '../../helpers/expect-short-and-whole.js';
import {adsErrorSample, adsSamples} from '../../helpers/sample-failures/ads.js';
import {listed, samplePlace} from '../../helpers/sample-failures/samples.js';

type AdsError = Extract<AdsFailure, {readonly type: 'ads-error'}>;

const {client} = samplePlace;
const groups = Object.keys(adsErrorNames) as AdsErrorGroup[];
const known = groups.flatMap(group => adsErrorNames[group].map(name => ({group, name}) as const));
const sample = ({group, name}: (typeof known)[number]): AdsError =>
	adsErrorSample(group, name as (typeof adsErrorNames)[typeof group][number]);

describe('adsErrors', () => {
	const adsErrors = adsErrorsWords();

	it('has copy for exactly the errors that have a name', () => {
		expect(Object.keys(adsErrors)).toEqual(groups);
		for (const group of groups) expect(Object.keys(adsErrors[group])).toEqual([...adsErrorNames[group]]);
	});

	it('does not compile without the copy of an error', () => {
		const partial = {INVALID_LOGIN_CUSTOMER_ID: adsErrors.headerError.INVALID_LOGIN_CUSTOMER_ID};
		// @ts-expect-error INVALID_LINKED_CUSTOMER_ID is missing, which is what this test is about
		const copy: AdsErrorWords<'headerError'> = partial;
		expect(copy).toBe(partial);
	});

	it('has no name in two groups', () => {
		const names = known.map(({name}) => name);
		expect(new Set(names).size).toBe(names.length);
	});

	describe.each(known)('$group $name', error => {
		it('is short, whole and ends in the same exit code', () => {
			const explanation = explain(sample(error));
			expectShortAndWhole(explanation);
			expect(explanation.exit).toBe('adsCallFailed');
		});

		it("is told in our own words, for this very project, and where Google's console fixes it, leads there", () => {
			const {title, cause, fix, link} = explain(sample(error));
			const said = [title, cause, ...fix].join(' ');
			expect(said).not.toMatch(/What Google says/);
			if (link?.startsWith('https://console.')) {
				expect(link).toMatch(/\?project=ads-reports$/);
				const byNumber = explain({...sample(error), client: {clientId: client.clientId}});
				expect(byNumber.link).toMatch(/\?project=1047$/);
			}
		});

		it('writes every customer ID with its dashes, unless it is about the digits', () => {
			const {cause, fix} = explain(sample(error));
			if (!['INVALID_CUSTOMER_ID', 'CLIENT_CUSTOMER_ID_INVALID'].includes(error.name)) {
				expect([cause, ...fix].join(' ')).not.toMatch(/\d{10}/);
			}
		});

		it('does without the IDs that are unknown', () => {
			const {type, group, name, message} = sample(error);
			const explanation = explain({type, group, name, message, client: {clientId: client.clientId}});
			expectShortAndWhole(explanation);
		});

		it('mentions the developer token only to be rid of it', () => {
			const {fix} = explain(sample(error));
			for (const step of fix) if (/developer token/i.test(step)) expect(step).toMatch(/^Take the developer token out/);
		});
	});
});

describe('adsExplanations', () => {
	it('is tried here in full', () => {
		expect(Object.keys(adsSamples()).toSorted()).toEqual(Object.keys(adsExplanations).toSorted());
	});

	it.each(listed(adsSamples()))('says it short: %j', failure => {
		expectShortAndWhole(explain(failure));
		expect(explain(failure).exit).toBe('adsCallFailed');
	});

	it('tells a call by way of a manager from one without, and from one to the manager itself', () => {
		const {loginCustomerId, ...direct} = adsErrorSample('authorizationError', 'USER_PERMISSION_DENIED');
		const itself = {...direct, customerId: '9876543210', loginCustomerId: '9876543210'};
		const manager = {...direct, loginCustomerId: '9876543210'};
		expect([direct, manager, itself].map(failure => [explain(failure).cause, explain(failure).fix[0]])).toEqual([
			[
				'The Google Account that signed in has no access of its own to the account 123-456-7890.',
				'If you reach it through a manager account, set that one as the login customer ID.',
			],
			[
				'The Google Account that signed in has no access to the account 123-456-7890 by way of 987-654-3210, the login customer ID.',
				'Choose another login customer: the manager through which you have access, or none for direct access.',
			],
			[
				'The Google Account that signed in has no access to 987-654-3210, the login customer ID.',
				'Choose another login customer: the manager through which you have access, or none for direct access.',
			],
		]);
		expect(loginCustomerId).toBe('9876543210');
	});

	it.each(['CLOUD_PROJECT_NOT_APPROVED_FOR_PRODUCTION', 'DEVELOPER_TOKEN_NOT_APPROVED'] as const)(
		'%s leads to the access level of the project',
		name => {
			const {fix, link} = explain(adsErrorSample('authorizationError', name));
			expect(link).toBe('https://console.cloud.google.com/google/ads-apis/overview?project=ads-reports');
			expect(fix[0]).toContain('Explorer');
		},
	);

	it.each([
		['authenticationError', 'GOOGLE_ACCOUNT_USER_AND_ADS_USER_MISMATCH'],
		['internalError', 'INTERNAL_ERROR'],
		['quotaError', 'ACCESS_PROHIBITED'],
	] as const)('names the request for support: %s.%s', (group, name) => {
		const failure = {...adsErrorSample('internalError', 'INTERNAL_ERROR'), group, name};
		expect(explain(failure).fix.join(' ')).toContain('Z4Q_KggHsDHwTzYYp-_H2A');
		const {requestId, ...anonymous} = failure;
		expect(explain(anonymous).fix.join(' ')).not.toContain('request ID');
		expect(requestId).toBe('Z4Q_KggHsDHwTzYYp-_H2A');
	});

	it.each([
		['authenticationError', 'NEW_IN_2027'],
		['newError', 'NOT_ADS_USER'],
		['authenticationError', 'constructor'],
		['constructor', 'name'],
		['__proto__', 'toString'],
	])('guesses nothing about %s.%s', (group, name) => {
		const failure = {...adsErrorSample('authenticationError', 'NOT_ADS_USER'), group, name, message: 'Something new.'};
		const {title, cause, fix} = explain(failure);
		expect(title).toBe(`The Google Ads API said ${name}`);
		expect(cause).toBe(`Its error is ${group}.${name}: "Something new".`);
		expect(fix).toEqual([
			'Look this error up in the Google Ads API documentation.',
			'If you ask Google about it, name the request ID Z4Q_KggHsDHwTzYYp-_H2A.',
		]);
	});
});
