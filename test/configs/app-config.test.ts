import {describe, expect, it} from 'vitest';
import {parseAppConfig} from '../../source/configs/app-config.js';
import {failureOf} from './workspace.js';

const declared = (declaration: string) => `<?xml ${declaration}?>\n<configuration><GoogleAdsApi/></configuration>\n`;

describe('parseAppConfig', () => {
	it.each(['utf-8', 'UTF-8', 'us-ascii', 'iso-8859-1', 'iso-8859-15', 'windows-1252'])('F89: reads %s', encoding => {
		expect(parseAppConfig(declared(`version="1.0" encoding="${encoding}"`)).sections).toHaveLength(1);
	});

	it.each(['utf-16', 'xutf-8', 'utf-8x', 'iso-8859-', 'iso-8859-x', 'windows-x', 'xwindows-1252'])(
		'F89: leaves a file alone that says it is in %s',
		async encoding => {
			const failure = await failureOf(() => parseAppConfig(declared(`version="1.0" encoding="${encoding}"`)));
			expect(failure).toEqual({type: 'config-not-editable', reason: 'syntax-error', lines: [1]});
		},
	);

	it('F89: leaves a file alone of an XML that .NET does not read', async () => {
		const failure = await failureOf(() => parseAppConfig(declared('version="1.1"')));
		expect(failure).toEqual({type: 'config-not-editable', reason: 'syntax-error', lines: [1]});
	});
});
