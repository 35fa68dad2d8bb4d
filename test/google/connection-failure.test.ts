import {describe, expect, it} from 'vitest';
import {connectionFailure} from '../../source/google/connection-failure.js';

const proxy = new URL('http://user:secret@proxy.test:3128');

describe('connectionFailure', () => {
	it.each(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ENETUNREACH', 'EHOSTUNREACH'])(
		'F52 knows that nothing was sent after %s',
		reason => {
			expect(connectionFailure(reason, undefined)).toEqual({
				failure: {type: 'unreachable', reason},
				rule: 'not-sent',
			});
		},
	);

	it.each(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ERR_STREAM_PREMATURE_CLOSE', 'constructor'])(
		'leaves open what became of the code after %s',
		reason => {
			const verdict = {failure: {type: 'unreachable', reason}, rule: 'no-answer'};
			expect(connectionFailure(reason, undefined)).toEqual(verdict);
			expect(connectionFailure(reason, proxy)).toEqual(verdict);
		},
	);

	it('F66 blames the proxy in use, without its credentials', () => {
		expect(connectionFailure('ECONNREFUSED', proxy)).toEqual({
			failure: {type: 'proxy-refused', proxy: 'http://proxy.test:3128'},
			rule: 'not-sent',
		});
	});

	it.each([
		['HPE_INVALID_CONSTANT', proxy],
		['system', proxy],
		['unknown', proxy],
		['EPROTO', new URL('https://user:secret@proxy.test:3128')],
	])('F66 knows by %s that the proxy in use is none, and tells its origin only', (code, used) => {
		expect(connectionFailure(code, used)).toEqual({
			failure: {type: 'proxy-garbled', proxy: used.origin},
			rule: 'no-answer',
		});
		const {failure} = connectionFailure(code, undefined);
		expect(failure).toEqual(code === 'EPROTO' ? {type: 'captive-portal'} : {type: 'unreachable', reason: code});
	});

	it('knows by EPROTO that something without TLS stands behind an http proxy', () => {
		expect(connectionFailure('EPROTO', proxy)).toEqual({failure: {type: 'captive-portal'}, rule: 'no-answer'});
	});

	it.each([
		['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'tls-untrusted'],
		['SELF_SIGNED_CERT_IN_CHAIN', 'tls-untrusted'],
		['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls-untrusted'],
		['CERT_SIGNATURE_FAILURE', 'tls-untrusted'],
		['CERT_HAS_EXPIRED', 'tls-expired'],
		['CERT_NOT_YET_VALID', 'tls-clock'],
		['ERR_TLS_CERT_ALTNAME_INVALID', 'captive-portal'],
		['no-redirect', 'captive-portal'],
		['max-size', 'unexpected-answer'],
	])('does not try again after %s', (code, type) => {
		expect(connectionFailure(code, undefined)).toMatchObject({failure: {type}, rule: 'final'});
	});
});
