import type {AuthorizationAnswer, IgnoredReason} from './answer.js';
import type {PageName} from './page.js';

/** What to do about one request to the callback port. */
export type Verdict =
	/** Send the browser on to the consent page. */
	| {readonly type: 'link'}
	| {readonly type: 'answer'; readonly answer: AuthorizationAnswer}
	/** End the attempt, exchange nothing. */
	| {readonly type: 'issuer-mismatch'}
	/** The genuine callback once more: a reload, or the back button. */
	| {readonly type: 'already-received'}
	| {readonly type: 'page'; readonly page: PageName}
	/** Answer with this status and keep waiting. */
	| {readonly type: 'ignore'; readonly status: number; readonly reason: IgnoredReason};
