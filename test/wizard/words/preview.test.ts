import {expect, it} from 'vitest';
import {planFacts, planWarnings} from '../../../source/wizard/words/preview.js';
import {agency, plan, preview} from '../../helpers/states.js';

const before = {mode: 0o640} as NonNullable<typeof plan.before>;

it('says of a new file only who will be able to read it', () => {
	expect(planFacts(plan)).toHaveLength(1);
});

it('says which mode a file keeps, and which it gets', () => {
	const [keeps] = planFacts({...plan, created: false, before});
	expect(keeps).toContain('640');
	const [gets] = planFacts({...plan, created: false, before, mode: 0o600});
	expect(gets).toContain('600');
	expect(gets).not.toContain('640');
});

it('says what is replaced, where the link leads and where the backup is', () => {
	const replaced = {refreshToken: '1//••••wxyz', clientId: '1047…8f2k.apps.googleusercontent.com'};
	const facts = planFacts({...plan, created: false, before, path: '/link.rb', replaced, backupPath: '/x.rb.bak'});
	expect(facts).toHaveLength(5);
	for (const part of ['/link.rb', '640', replaced.refreshToken, replaced.clientId, '/x.rb.bak']) {
		expect(facts.filter(fact => fact.includes(part))).toHaveLength(1);
	}
});

it('names files beside the one that is written by their names alone, and lets nothing odd through', () => {
	const [folder] = plan.resolvedPath.split('/google_ads_config.rb');
	const warn = (path: string) =>
		planWarnings({...preview, plan: {...plan, warnings: [{type: 'not-ignored-by-git', path}]}});
	expect(warn(plan.resolvedPath)).toEqual(["Git doesn't ignore google_ads_config.rb: add it to .gitignore."]);
	expect(warn(`${folder}/a\u001B[2J.bak`)).toEqual(["Git doesn't ignore a.bak: add it to .gitignore."]);
	expect(warn('/elsewhere/x.rb')).toEqual(["Git doesn't ignore /elsewhere/x.rb: add it to .gitignore."]);
	const [, backup] = planFacts({...plan, created: false, before, backupPath: `${folder}/x.bak`});
	expect(backup).toBe('A backup stays beside it: x.bak');
});

it('says which login customer stays in the file, and minds one that the token does not reach', () => {
	const kept = {...preview, plan: {...plan, keptLogin: agency.id}};
	expect(planFacts(kept.plan).join()).toContain('It keeps its login customer ID, 123-456-7890.');
	const warned = (tree?: readonly (typeof agency)[]) =>
		planWarnings({...kept, from: {...kept.from, ...(tree && {tree})}});
	expect([warned(), warned([agency])]).toEqual([[], []]);
	expect(warned([{...agency, id: '9999999999'}])).toEqual([expect.stringContaining("doesn't reach 123-456-7890")]);
});
