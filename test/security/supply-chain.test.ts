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
	type Job = {readonly permissions?: object; readonly steps: readonly {uses?: string; run?: string}[]};
	type Workflow = {readonly on: unknown; readonly permissions: object; readonly jobs: Readonly<Record<string, Job>>};
	const workflow = async (name: string): Promise<Workflow> => parse(await read(`.github/workflows/${name}`));
	const runsOf = ({jobs}: Workflow) => Object.values(jobs).flatMap(({steps}) => steps.flatMap(({run}) => run ?? []));

	it('may read and no more, and use actions of a version', async () => {
		for (const name of await readdir(join(root, '.github/workflows'))) {
			const {permissions, jobs} = await workflow(name);
			expect(permissions, name).toEqual({contents: 'read'});
			for (const {steps} of Object.values(jobs)) {
				for (const {uses} of steps) expect(uses ?? 'a/b@v1', name).toMatch(/^[\w-]+\/[\w-]+@(?:v\d+|[\da-f]{40})$/);
			}
		}
	});

	it('check signatures before a release, and publish with provenance and without a token', async () => {
		expect(runsOf(await workflow('ci.yml')).join('\n')).toContain('npm audit signatures');
		const release = await workflow('release.yml');
		expect(release.on).toEqual({push: {tags: ['v*']}});
		expect(release.jobs.publish?.permissions).toEqual({contents: 'write', 'id-token': 'write'});
		const runs = runsOf(release);
		const at = (command: string) => runs.findIndex(run => run.includes(command));
		expect(at('npm audit signatures')).toBeGreaterThan(-1);
		expect(at('.ci/run')).toBeGreaterThan(at('npm audit signatures'));
		expect(at('npm publish')).toBeGreaterThan(at('.ci/run'));
		expect(runs[at('npm publish')]).toContain('--provenance');
		expect(runs[at('gh release create')]).toContain('dist/sbom.cdx.json');
		expect(await read('.github/workflows/release.yml')).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN/);
	});
});
