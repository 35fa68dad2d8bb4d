import {describe, expect, it} from 'vitest';
import {adsExplanations} from '../../../source/wizard/explain/ads.js';
import {callbackExplanations} from '../../../source/wizard/explain/callback.js';
import {clientExplanations} from '../../../source/wizard/explain/client.js';
import {configProblemsExplanations} from '../../../source/wizard/explain/config-problems.js';
import {configsExplanations} from '../../../source/wizard/explain/configs.js';
import {exitCodes} from '../../../source/wizard/explain/explanation.js';
import {explain, explanations} from '../../../source/wizard/explain/index.js';
import {storedConfigExplanations} from '../../../source/wizard/explain/stored-config.js';
import {storedTokenExplanations} from '../../../source/wizard/explain/stored-token.js';
import {systemExplanations} from '../../../source/wizard/explain/system.js';
import {tokenExplanations} from '../../../source/wizard/explain/token.js';
import {wizardExplanations} from '../../../source/wizard/explain/wizard.js';
import {sampleFailures} from '../../helpers/sample-failures/index.js';
import {listed} from '../../helpers/sample-failures/samples.js';

const rooms = [
	adsExplanations,
	callbackExplanations,
	clientExplanations,
	configProblemsExplanations,
	configsExplanations,
	storedConfigExplanations,
	storedTokenExplanations,
	systemExplanations,
	tokenExplanations,
	wizardExplanations,
];

describe('explanations', () => {
	it("lets no room overwrite another's copy", () => {
		expect(rooms.flatMap(room => Object.keys(room)).toSorted()).toEqual(Object.keys(explanations).toSorted());
	});

	it('has a sample of each failure', () => {
		expect(Object.keys(sampleFailures()).toSorted()).toEqual(Object.keys(explanations).toSorted());
	});

	it.each(listed(sampleFailures()))('leaves nothing open: %j', failure => {
		const {title, cause, fix, link, exit} = explain(failure);
		expect([title, cause, ...fix].join(' ')).not.toMatch(/undefined|NaN|\[object|\p{Cc}/u);
		expect(fix.length).toBeGreaterThanOrEqual(1);
		expect(fix.length).toBeLessThanOrEqual(4);
		expect(link ?? 'https://').toMatch(/^https:\/\//);
		expect(Object.keys(exitCodes)).toContain(exit);
	});

	it.each(listed(sampleFailures()))('advises nothing that only the drawn wizard can do: %j', failure => {
		expect(explain(failure).fix.join(' ')).not.toMatch(/this window|\bdrag\b|while you wait/i);
	});
});
