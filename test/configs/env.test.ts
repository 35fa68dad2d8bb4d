import {spawnSync} from 'node:child_process';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {env} from '../../source/configs/env.js';
import type {Values} from '../../source/configs/format.js';
import {planWrite} from '../../source/configs/plan-write.js';
import {runs} from '../helpers/sized.js';
import {describeEdits} from './describe-edits.js';
import {commonEnvCorpus, envCorpus, refusedEnv} from './env-corpus.js';
import {dockerReader, type EnvReader, nodeReader, shellReader, withoutShells} from './env-readers.js';
import {hostileValues, valuesLike} from './hostile-values.js';
import {sampleValues} from './sample-values.js';
import {failureOf, workspace} from './workspace.js';

const names: Readonly<Partial<Record<string, string>>> = {
	clientId: 'GOOGLE_ADS_CLIENT_ID',
	clientSecret: 'GOOGLE_ADS_CLIENT_SECRET',
	refreshToken: 'GOOGLE_ADS_REFRESH_TOKEN',
	loginCustomerId: 'GOOGLE_ADS_LOGIN_CUSTOMER_ID',
	developerToken: 'GOOGLE_ADS_DEVELOPER_TOKEN',
};

const named = (values: Partial<Values>) =>
	Object.fromEntries(Object.entries(values).map(([key, value]) => [names[key], value]));

/** What dotenv can read at all, which knows no escapes. */
const isCommon = (value: string) => !(value.includes("'") && /["\\$`]/.test(value)) && !value.endsWith('\\');

describe('searchPaths', () => {
	it('is the working folder', () => {
		const surroundings = {
			env: {GOOGLE_ADS_CONFIGURATION_FILE_PATH: '/x'},
			homeFolder: '/home/me',
			workingFolder: '/work',
		};
		expect(env.searchPaths(surroundings)).toEqual(['/work/.env']);
	});
});

describe('create', () => {
	it('needs no quotes for what Google gives', () => {
		expect(
			env.create(sampleValues),
		).toBe(`GOOGLE_ADS_CLIENT_ID=104733120987-k3v0examplenew8f2k.apps.googleusercontent.com
GOOGLE_ADS_CLIENT_SECRET=GOCSPX-exampleNewSecret00001
GOOGLE_ADS_REFRESH_TOKEN=1//0gExampleNewRefreshToken-000000001
GOOGLE_ADS_LOGIN_CUSTOMER_ID=1234567890
GOOGLE_ADS_DEVELOPER_TOKEN=exampleNewDevToken0001
`);
	});

	it('never writes an empty value', () => {
		const {developerToken: _, loginCustomerId: __, ...compulsory} = sampleValues;
		expect(env.create(compulsory)).not.toMatch(/DEVELOPER|CUSTOMER|=$/m);
	});
});

describeEdits(env, {
	corpus: envCorpus,
	refused: refusedEnv,
	values: valuesLike(isCommon),
	others: text => {
		const ours = new RegExp(`^\\uFEFF?\\s*(?:export\\s+)?(?:${Object.values(names).join('|')})\\s*=(?!.*no['"\\\\])`);
		return text
			.split(/(?<=\n)/)
			.filter(line => !ours.test(line))
			.join('')
			.trimEnd();
	},
});

describe('edit, F89: the bytes of one line', () => {
	const edited = (name: string, values: Values = sampleValues) => env.edit(envCorpus[name]!, values);

	it('keeps export, the quotes that can hold the value, and the comment behind', () => {
		expect(edited('exports')).toBe(`export PATH="$HOME/bin:$PATH"
export GOOGLE_ADS_CLIENT_ID='${sampleValues.clientId}'
export   GOOGLE_ADS_REFRESH_TOKEN="${sampleValues.refreshToken}" # until March
export   GOOGLE_ADS_CLIENT_SECRET=${sampleValues.clientSecret}
export   GOOGLE_ADS_LOGIN_CUSTOMER_ID=1234567890
export   GOOGLE_ADS_DEVELOPER_TOKEN=${sampleValues.developerToken}
export EDITOR
`);
		const values = {...sampleValues, clientId: "it's", refreshToken: '$x', clientSecret: 'a b'};
		expect(edited('exports', values)).toContain(`_ID="it's"\nexport   GOOGLE_ADS_REFRESH_TOKEN='$x' # until March\n`);
		expect(edited('all values there', values)).toContain(`\nGOOGLE_ADS_CLIENT_SECRET='a b'\n`);
	});

	it('writes right behind =, and leaves what follows', () => {
		expect(edited('nothing but blanks behind =')).toContain(
			`GOOGLE_ADS_CLIENT_SECRET=${sampleValues.clientSecret}  # none yet\nGOOGLE_ADS_CLIENT_ID=${sampleValues.clientId}  \n`,
		);
	});

	it("adds lines after the last of ours, in the file's way, or at the end", () => {
		expect(edited('Windows line endings')).toContain(`\r\nGOOGLE_ADS_CLIENT_SECRET=${sampleValues.clientSecret}\r\n`);
		expect(edited('blanks around =')).toContain(
			`\nGOOGLE_ADS_DEVELOPER_TOKEN =${sampleValues.developerToken}\nPORT = 1\n`,
		);
		expect(edited('byte order mark')).toMatch(/^\uFEFFPORT=1\r\nGOOGLE_ADS_CLIENT_ID=.*\r\nGOOGLE_ADS_CLIENT_SECRET=/);
		expect(edited('none of ours')).toBe(`${envCorpus['none of ours']}${env.create(sampleValues)}`);
		expect(edited('no final newline, a comment last')).toBe(
			`PORT=8080\n# GOOGLE_ADS_CLIENT_ID=no\n${env.create(sampleValues).trimEnd()}`,
		);
	});
});

describe('read', () => {
	it('takes placeholders and empty values for absent', () => {
		expect(env.read(envCorpus['a sample to fill in']!)).toEqual({});
		expect(env.read(envCorpus['nothing but blanks behind =']!)).toEqual({});
	});

	it('takes what stands in quotes as it is', () => {
		expect(env.read(envCorpus['quotes of both kinds']!)).toEqual({clientId: 'x"1\\ #', clientSecret: "it's"});
	});

	it('takes the last of a setting, and nothing computed', () => {
		const text =
			'GOOGLE_ADS_CLIENT_ID=a\nGOOGLE_ADS_CLIENT_ID=b\nGOOGLE_ADS_CLIENT_SECRET=c\nGOOGLE_ADS_CLIENT_SECRET=$X\n';
		expect(env.read(text)).toEqual({clientId: 'b'});
	});

	it('pollutes no prototype', () => {
		expect(env.read('__proto__=a\nGOOGLE_ADS_CLIENT_ID=__proto__\n')).toEqual({clientId: '__proto__'});
	});
});

const readers: Readonly<
	Record<string, {readonly read: EnvReader; readonly missing?: boolean; readonly bareOnly?: boolean}>
> = {
	sh: {read: shellReader('sh'), missing: withoutShells},
	bash: {read: shellReader('bash'), missing: withoutShells},
	Node: {read: nodeReader},
	// Quotes are a part of the value to it.
	'Docker --env-file': {read: dockerReader, bareOnly: true},
};

for (const [name, {read, missing = false, bareOnly = false}] of Object.entries(readers)) {
	describe.skipIf(missing)(`real readers: ${name}`, () => {
		const texts = Object.values(commonEnvCorpus);

		it('F91: yields the very values from what we create and edit, whatever they are', () => {
			const isFit = (value: string) => (bareOnly ? /^[\w@%+=:,./-]+$/.test(value) : isCommon(value));
			const samples = [
				...hostileValues
					.filter(isFit)
					.map(value => ({...sampleValues, clientSecret: value, refreshToken: `1//0${value}`})),
				...fc.sample(bareOnly ? fc.constantFrom(sampleValues) : valuesLike(isFit), runs(100)),
			];
			const written = samples.flatMap(values =>
				[env.create(values), ...texts.map(text => env.edit(text, values))].map(text => ({text, values})),
			);
			const results = read(written.map(({text}) => text));
			expect(results).toHaveLength(written.length);
			for (const [index, {text, values}] of written.entries())
				expect(results[index], text).toMatchObject(named(values));
		});

		it('agrees with what we read, and finds all other settings as they were', () => {
			const ours = new Set(Object.values(names));
			const withoutOurs = (settings: object | undefined) =>
				Object.entries(settings ?? {}).filter(([key]) => !ours.has(key));
			const before = read(texts);
			const after = read(texts.map(text => env.edit(text, sampleValues)));
			for (const [index, text] of texts.entries()) {
				expect(before[index], text).toMatchObject(named(env.read(text)));
				expect(withoutOurs(after[index]), text).toEqual(withoutOurs(before[index]));
			}
		});
	});
}

describe.each([`it's "$HOME"`, 'a\\'])('a value that only shells can read: %s', value => {
	const values = {...sampleValues, clientSecret: value};

	it.skipIf(withoutShells)('F91: is right for them where it is pasted', () => {
		for (const shell of ['sh', 'bash'] as const) {
			expect(shellReader(shell)([env.snippet(values)])[0]).toMatchObject(named(values));
		}
	});

	it('F91: is never written', async () => {
		const surroundings = await workspace();
		const failure = await failureOf(() => planWrite({format: env, values, surroundings}));
		expect(failure).toEqual({type: 'config-read-back-mismatch', path: `${surroundings.folder}/.env`});
	});
});

describe('usage', () => {
	it('is a program without a mistake', () => {
		const {status, stderr} = spawnSync(process.execPath, ['--check', '--input-type=module', '-'], {
			input: env.usage({}).code,
			encoding: 'utf8',
		});
		expect(stderr).toBe('');
		expect(status).toBe(0);
	});
});
