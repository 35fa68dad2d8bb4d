import type {AdsErrorWords} from '../ads-error-words.js';
import {bearerOnly, calledAccount, dropDeveloperToken, endedPilot, freshToken, noKnownFix} from './ads-error-parts.js';

/** The Google Ads API doesn't know who is calling, or not well enough. */
export const authenticationErrors = {
	AUTHENTICATION_ERROR: () => ({
		title: "Google Ads couldn't tell who is calling",
		cause: "It didn't accept the access token, and gave no closer reason.",
		fix: freshToken,
	}),
	CLIENT_CUSTOMER_ID_INVALID: () => ({
		title: "The customer ID isn't a number",
		cause: 'Google Ads takes the ten digits of a customer ID and nothing else.',
		fix: ['Write the ID without dashes and blanks, such as 1234567890.'],
	}),
	CUSTOMER_NOT_FOUND: failure => ({
		title: "Google Ads doesn't find this account",
		cause: `Either ${calledAccount(failure)} doesn't exist, or it's too new for the API to know it.`,
		fix: [
			'Compare the customer ID with the one that Google Ads shows.',
			'If the account is new, wait five minutes, then check again.',
		],
	}),
	GOOGLE_ACCOUNT_DELETED: () => ({
		title: 'This Google Account was deleted',
		cause: 'The token belongs to a Google Account that no longer exists.',
		fix: ['Sign in with another Google Account that has access to Google Ads.'],
	}),
	GOOGLE_ACCOUNT_COOKIE_INVALID: () => ({
		title: 'Google Ads got a login that is no longer valid',
		cause: 'It names a login token in a cookie as the reason, though adsauth sends no cookie.',
		fix: freshToken,
	}),
	GOOGLE_ACCOUNT_AUTHENTICATION_FAILED: () => ({
		title: "Google couldn't check this Google Account",
		cause: 'Something went wrong at Google while it looked up who is calling.',
		fix: ['Check again in a minute.', 'If it stays so, sign in again.'],
	}),
	GOOGLE_ACCOUNT_USER_AND_ADS_USER_MISMATCH: failure =>
		noKnownFix(
			failure,
			'Google Ads saw two different people in one call',
			"It says that the Google Account of the login isn't the one in its cookie, though adsauth sends no cookie.",
		),
	LOGIN_COOKIE_REQUIRED: () => bearerOnly('Google Ads asked for a login cookie'),
	NOT_ADS_USER: () => ({
		title: "This Google Account isn't in Google Ads",
		cause: 'The sign-in worked, but no Google Ads account knows the Google Account that was used.',
		fix: [
			'Sign in with the Google Account that you use for Google Ads.',
			'Or have this one invited: in Google Ads, under Admin > Access and security.',
			'For a service account, add its e-mail address in the same place.',
		],
	}),
	OAUTH_TOKEN_INVALID: () => ({
		title: "Google Ads doesn't accept the access token",
		cause: "It says that the token isn't a valid one.",
		fix: freshToken,
	}),
	OAUTH_TOKEN_EXPIRED: () => ({
		title: 'The access token has expired',
		cause: 'An access token lives for an hour; the refresh token gets a new one.',
		fix: freshToken,
	}),
	OAUTH_TOKEN_DISABLED: () => ({
		title: 'The access token was disabled',
		cause: 'Google has turned off the token that came with the call.',
		fix: freshToken,
	}),
	OAUTH_TOKEN_REVOKED: () => ({
		title: 'The access token was revoked',
		cause: 'Somebody has taken back the access that this token came from.',
		fix: ['Sign in again for a new refresh token.', "Put it wherever the old one is: that one won't work again."],
	}),
	OAUTH_TOKEN_HEADER_INVALID: () => bearerOnly("Google Ads couldn't read the Authorization header"),
	LOGIN_COOKIE_INVALID: () => bearerOnly("Google Ads got a login cookie that isn't valid"),
	INVALID_EMAIL_ADDRESS: failure =>
		noKnownFix(
			failure,
			"Google Ads found an e-mail address that isn't valid",
			"It says that the address is wrong or doesn't exist, though adsauth sends none.",
		),
	USER_ID_INVALID: failure =>
		noKnownFix(
			failure,
			"Google Ads found a user ID that isn't valid",
			'It says so of a user ID in the headers, though adsauth sends none.',
		),
	TWO_STEP_VERIFICATION_NOT_ENROLLED: () => ({
		title: 'This account asks for 2-Step Verification',
		cause: 'Somebody who administers the Google Ads account lets in only people who have it turned on.',
		fix: [
			'Turn on 2-Step Verification for your Google Account.',
			'Then sign in again for a new refresh token: the old one stays refused.',
		],
	}),
	ADVANCED_PROTECTION_NOT_ENROLLED: () => ({
		title: 'This account asks for Advanced Protection',
		cause: 'Somebody who administers the Google Ads account lets in only people who are enrolled in it.',
		fix: [
			'Enroll your Google Account in the Advanced Protection Program.',
			'Then sign in again for a new refresh token: the old one stays refused.',
		],
	}),
	ORGANIZATION_NOT_RECOGNIZED: failure => endedPilot(failure, "isn't recognized"),
	ORGANIZATION_NOT_APPROVED: failure => endedPilot(failure, "isn't approved for real accounts"),
	ORGANIZATION_NOT_ASSOCIATED_WITH_DEVELOPER_TOKEN: failure =>
		endedPilot(failure, "doesn't belong to the developer token that was sent"),
	DEVELOPER_TOKEN_INVALID: failure =>
		dropDeveloperToken(
			failure,
			"The developer token isn't valid",
			'Developer tokens have counted for nothing since September 2026, and this one was refused all the same.',
		),
} satisfies AdsErrorWords<'authenticationError'>;
