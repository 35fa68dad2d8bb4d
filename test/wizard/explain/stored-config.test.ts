import {describe, expect, it} from 'vitest';
import {explain} from '../../../source/wizard/explain/index.js';
import {expectShortAndWhole} from '../../helpers/expect-short-and-whole.js';
import {listed} from '../../helpers/sample-failures/samples.js';
import {storedConfigSamples} from '../../helpers/sample-failures/stored-config.js';

describe('stored configs', () => {
	it.each(listed(storedConfigSamples))('%j is said in short sentences', failure => {
		expectShortAndWhole(explain(failure));
		expect(explain(failure).exit).toBe('unusableInput');
	});

	it('writes a path as a shell takes it', () => {
		const fix = (path: string) => explain({type: 'config-readable-by-others', path, mode: 0o644}).fix[0];
		expect(fix('/home/ada/x.yaml')).toContain('chmod 600 /home/ada/x.yaml,');
		expect(fix("/home/ada's/x y")).toContain(`chmod 600 '/home/ada'\\''s/x y',`);
	});

	it('leads from the client file to a config', () => {
		const {fix} = explain({type: 'config-is-client-file', path: "/home/ada's/x y"});
		expect(fix[0]).toContain(`adsauth -P '/home/ada'\\''s/x y',`);
	});

	it('has a token revoked before the new one is made, which would end with it', () => {
		const {fix} = explain({type: 'config-tracked-by-git', path: "/home/ada's/x y"});
		expect(fix.at(-1)).toMatch(/run adsauth revoke 'x y' first, then adsauth for a new one/);
		expect(fix.at(-2)).toContain('client secret');
	});
});
