import {describe, expect, it} from 'vitest';
import type {ConfigFailure} from '../../source/configs/failures.js';
import {asNotLoaded} from '../../source/configs/not-loaded.js';
import type {SmallFileFailure} from '../../source/system/failures.js';
import {WizardError} from '../../source/system/wizard-error.js';

const path = '/home/ada/google-ads.yaml';
const about = (failure: ConfigFailure | SmallFileFailure) => new WizardError(failure);

describe('asNotLoaded', () => {
	it.each([
		['config-no-permission', 'no-permission'],
		['file-no-permission', 'no-permission'],
	] as const)('says of %s that there is %s, about the path that was asked for', (type, reason) => {
		const error = about({type, path: '/elsewhere'});
		const failure = {type: 'config-not-loaded', reason, path};
		expect(asNotLoaded(error, path)).toMatchObject({failure, cause: error});
	});

	it.each(['config-not-accessible', 'file-unreadable'] as const)('hands on the code of %s', type => {
		const failure = {type: 'config-not-loaded', reason: 'refused', path, code: 'EIO'};
		expect(asNotLoaded(about({type, path, code: 'EIO'}), path)).toMatchObject({failure});
	});

	it.each([new Error('none of ours'), about({type: 'config-changed-meanwhile', path})])('leaves %s as it is', error => {
		expect(asNotLoaded(error, path)).toBe(error);
	});

	it('has nothing in the path that a terminal obeys', () => {
		const error = about({type: 'file-no-permission', path: '/x'});
		expect(asNotLoaded(error, '/a\u001B[31mb')).toMatchObject({failure: {path: '/ab'}});
	});
});
