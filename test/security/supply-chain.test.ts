import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFile(join(root, path), 'utf8');
const manifest = JSON.parse(await read('package.json'));
const {packages} = JSON.parse(await read('package-lock.json'));

type Locked = {
	readonly version: string;
	readonly integrity?: string;
	readonly resolved?: string;
	readonly hasInstallScript?: true;
};
const locked = Object.entries<Locked>(packages).filter(([place]) => place !== '');
const nameOf = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe('what we build with', () => {
	it('has exact versions, those of the lockfile', () => {
		for (const [name, version] of Object.entries<string>(manifest.devDependencies)) {
			expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
			expect(packages[`node_modules/${name}`].version).toBe(version);
		}
		expect(packages[''].devDependencies).toEqual(manifest.devDependencies);
	});

	it('is locked by SHA-512, builds for other machines too', () => {
		for (const [place, {integrity}] of locked) {
			expect(integrity, place).toMatch(/^sha512-[\w+/]{86}==$/);
		}
	});

	it('comes over TLS, from whatever registry', () => {
		for (const [place, {resolved}] of locked) expect(resolved ?? 'https:', place).toMatch(/^https:/);
	});

	it('runs install scripts of those allowed, and of nobody else', () => {
		const withScripts = locked.filter(([, {hasInstallScript}]) => hasInstallScript).map(([place]) => nameOf(place));
		const allowed = Object.keys(manifest.allowScripts).filter(name => manifest.allowScripts[name]);
		expect(withScripts.filter(name => !allowed.includes(name))).toEqual([]);
	});
});

describe('what we publish', () => {
	type Component = {
		readonly name: string;
		readonly version: string;
		readonly purl: string;
		readonly licenses: readonly [{readonly expression: string}];
		readonly hashes: readonly [{readonly alg: string; readonly content: string}];
	};
	const bill = async () => JSON.parse(await read('dist/sbom.cdx.json'));
	const components = async (): Promise<readonly Component[]> => (await bill()).components;

	it('has a bill of materials, in the form of CycloneDX 1.6', async () => {
		const {metadata, dependencies, ...rest} = await bill();
		expect(rest).toMatchObject({bomFormat: 'CycloneDX', specVersion: '1.6', version: 1});
		expect(metadata.component).toMatchObject({type: 'application', name: 'adsauth', version: manifest.version});
		for (const {name, version, purl, hashes} of rest.components) {
			expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
			expect(hashes).toEqual([{alg: 'SHA-512', content: expect.stringMatching(/^[\da-f]{128}$/)}]);
		}
		const references = rest.components.map((each: Record<string, string>) => each['bom-ref']);
		expect(new Set(references).size).toBe(references.length);
		expect(dependencies).toEqual([{ref: metadata.component['bom-ref'], dependsOn: references}]);
	});

	it('names in it what is bundled, and nothing that only builds or tests', async () => {
		const names = (await components()).map(({name}) => name);
		for (const name of ['ink', 'react', 'google-auth-library', 'clipboardy', 'open', 'valibot', 'yaml']) {
			expect(names).toContain(name);
		}
		for (const name of ['vitest', 'typescript', 'rolldown', 'playwright-core']) expect(names).not.toContain(name);
	});

	it('is under licences that ask for a notice and no more', async () => {
		const licenses = new Set((await components()).map(({licenses: [{expression}]}) => expression));
		expect([...licenses].toSorted()).toEqual(['Apache-2.0', 'BSD-3-Clause', 'ISC', 'MIT']);
	});

	it('has the notice of each part in the package', async () => {
		const notices = await read('dist/THIRD-PARTY-NOTICES.txt');
		for (const {name, version, licenses} of await components()) {
			const heading = `${name} ${version} (${licenses[0].expression})\n`;
			const section = notices.split(`\n${'-'.repeat(80)}\n`).find(each => `${each}\n`.includes(heading));
			expect(section, heading).toMatch(
				/Permission (?:is hereby granted|to use)|Apache License|Redistribution and use/i,
			);
		}
		for (const beside of ['xdg-open (helpers/xdg-open)', 'xsel (fallbacks/linux/xsel)']) {
			expect(notices).toContain(beside);
		}
	});
});

describe('the public workflows', () => {
	type Step = {readonly uses?: string; readonly run?: string; readonly with?: Readonly<Record<string, unknown>>};
	type Job = {
		readonly permissions?: object;
		readonly needs?: string | readonly string[];
		readonly uses?: string;
		readonly strategy?: {readonly matrix: Readonly<Record<string, unknown>>};
		readonly steps?: readonly Step[];
	};
	type Workflow = {readonly on: unknown; readonly permissions: object; readonly jobs: Readonly<Record<string, Job>>};
	const workflow = async (name: string): Promise<Workflow> => parse(await read(`.github/workflows/${name}`));
	const runsOf = ({steps = []}: Job = {}) => steps.flatMap(({run}) => run ?? []);

	it('may read and no more, keep no token, and use actions by their commits', async () => {
		for (const name of await readdir(join(root, '.github/workflows'))) {
			const {permissions, jobs} = await workflow(name);
			expect(permissions, name).toEqual({contents: 'read'});
			for (const {uses = './', steps = []} of Object.values(jobs)) {
				expect(uses, name).toMatch(/^\.\//);
				for (const step of steps) {
					expect(step.uses ?? `a/b@${'0'.repeat(40)}`, name).toMatch(/^actions\/[\w-]+@[\da-f]{40}$|^a\/b@0{40}$/);
					if (step.uses?.startsWith('actions/checkout@'))
						expect(step.with, name).toEqual({'persist-credentials': false});
				}
			}
		}
	});

	it('try what was packed once on each system with each Node, and run all tests on Linux', async () => {
		const {jobs} = await workflow('package.yml');
		expect(jobs.smoke?.strategy?.matrix).toEqual({
			os: ['ubuntu-latest', 'macos-latest', 'windows-latest'],
			node: [22, 24, 26],
		});
		expect(jobs.smoke?.needs).toBe('pack');
		expect(runsOf(jobs.pack).filter(run => run.includes('npm pack'))).toHaveLength(1);
		expect(runsOf(jobs.smoke).at(-1)).toBe('node scripts/smoke.js adsauth');
		expect(runsOf(jobs.binary)).toContain('node scripts/smoke.js build/adsauth');
		const ci = await workflow('ci.yml');
		expect(ci.jobs.package?.uses).toBe('./.github/workflows/package.yml');
		expect(ci.jobs.test?.strategy?.matrix).toEqual({node: [22, 24, 26]});
		expect(runsOf(ci.jobs.test).at(-1)).toContain('.ci/run');
	});

	it('check signatures and all else before a release', async () => {
		expect(runsOf((await workflow('ci.yml')).jobs.signatures)).toContain('npm audit signatures');
		const {on, jobs} = await workflow('release.yml');
		expect(on).toEqual({push: {tags: ['v*']}});
		expect(jobs.publish?.needs).toEqual(['test', 'package']);
		expect(jobs.package?.uses).toBe('./.github/workflows/package.yml');
		const runs = runsOf(jobs.test);
		const at = (command: string) => runs.findIndex(run => run.includes(command));
		expect(at('npm audit signatures')).toBeGreaterThan(-1);
		expect(at('.ci/run')).toBeGreaterThan(at('npm audit signatures'));
	});

	it('publish with provenance and without a token, where no code of ours or of a dependency runs', async () => {
		const {jobs} = await workflow('release.yml');
		const {publish, ...others} = jobs;
		for (const {permissions} of Object.values(others)) expect(permissions).toBeUndefined();
		expect(publish?.permissions).toEqual({contents: 'write', 'id-token': 'write'});
		expect(publish?.steps?.map(({uses = ''}) => uses).join()).not.toContain('checkout');
		const runs = runsOf(publish);
		expect(runs.map(run => run.split(' ').slice(0, 2).join(' '))).toEqual([
			...['sha256sum adsauth-*.tgz', 'npm publish', 'gh release'],
		]);
		expect(runs[1]).toMatch(/ \.\/adsauth-\*\.tgz .*--provenance .*--ignore-scripts/);
		for (const file of ['.tgz', '.tar.gz', 'SHA256SUMS', 'dist/sbom.cdx.json', 'dist/THIRD-PARTY-NOTICES.txt']) {
			expect(runs[2]).toContain(file);
		}
		expect(await read('.github/workflows/release.yml')).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN/);
	});

	it('say in the package where it comes from, as its provenance has to', async () => {
		const {jobs} = await workflow('package.yml');
		const runs = runsOf(jobs.pack);
		const at = (command: string) => runs.findIndex(run => run.startsWith(command));
		expect(runs[at('npm pkg set')]).toContain('repository.url=git+$GITHUB_SERVER_URL/$GITHUB_REPOSITORY.git');
		expect(at('npm pack')).toBeGreaterThan(at('npm pkg set'));
	});
});
