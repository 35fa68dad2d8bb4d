import {expect, it} from 'vitest';
import {planFacts} from '../../../source/wizard/words/preview.js';
import {plan} from '../../helpers/states.js';

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
