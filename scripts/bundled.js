import {createHash} from 'node:crypto';
import {existsSync, globSync} from 'node:fs';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';

/**
 * A package whose code is in what we publish.
 * @typedef {{name: string, version: string, license: string, place: string, text: string}} Bundled
 */

/**
 * The packages that these modules are from, by name: each once, with its licence. Throws where one has none.
 * @param {string} root
 * @param {readonly string[]} moduleIds as the bundler names them
 * @returns {Promise<Bundled[]>}
 */
export async function packagesOf(root, moduleIds) {
	const inside = /^.*(node_modules\/(?:@[^/]+\/)?[^/]+)\//;
	const places = moduleIds.flatMap(id => inside.exec(id.replaceAll('\\', '/'))?.[0] ?? []);
	const packages = await Promise.all([...new Set(places.map(clean))].map(place => read(root, place)));
	const byName = new Map(packages.map(each => [`${each.name}@${each.version}`, each]));
	return [...byName].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

/** @param {string} place */
const clean = place => place.replace(/^\0/, '').replace(/\/$/, '');

/** @param {string} root @param {string} folder */
async function read(root, folder) {
	const {name, version, license} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
	const file = (await readdir(folder)).find(entry => /^(licen[cs]e|copying)/i.test(entry));
	const text = file ? await readFile(join(folder, file), 'utf8') : await keptLicense(root, name);
	const place = folder.slice(folder.indexOf('node_modules/'));
	return {name, version, license, place, text: text.trim()};
}

/** The lines of a licence that name whose work it is. */
const holders = /^[ \t]*(?:copyright\b|\(c\)).*$/gim;

/** The text of a package that comes without one, from where its source is. @param {string} root @param {string} name */
async function keptLicense(root, name) {
	const path = join(root, 'scripts/licenses', `${name.replace('/', '__')}.txt`);
	if (!existsSync(path))
		throw new Error(`${name} comes without its licence; put it in scripts/licenses/${basename(path)}`);
	return readFile(path, 'utf8');
}

/**
 * Writes the notices that the licences ask for, with those of the two programs that lie beside the bundle.
 * @param {string} root @param {readonly Bundled[]} packages @param {string} to
 */
export async function writeNotices(root, packages, to) {
	const script = await readFile(join(root, 'node_modules/open/xdg-open'), 'utf8');
	const header = script
		.split('\n')
		.filter((line, index, lines) => lines.slice(0, index).every(each => /^#|^$/.test(each)) && line.startsWith('#'));
	const beside = [
		{title: 'xdg-open (helpers/xdg-open)', text: header.join('\n').replaceAll(/^#!?.?/gm, '')},
		{title: 'xsel (fallbacks/linux/xsel)', text: await keptLicense(root, 'xsel')},
	];
	const all = [
		...packages.map(({name, version, license, text}) => ({title: `${name} ${version} (${license})`, text})),
		...beside,
	];
	// Most are one text under another's name: each text is there once, below all it is for.
	const sections = [...Map.groupBy(all, ({text}) => text.replace(holders, '').replaceAll(/\W+/g, ' ').trim())].map(
		([, group]) => [
			...group.map(({title, text}) =>
				[title, ...(text.match(holders) ?? []).map(line => `  ${line.trim()}`)].join('\n'),
			),
			'',
			group[0]?.text.replace(holders, '').trim(),
		],
	);
	await writeFile(to, `${sections.map(section => section.join('\n')).join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
}

/**
 * Writes a bill of materials, CycloneDX 1.6, of the packages in the bundle. The hashes are the lockfile's, of the
 * packages as they are published. https://cyclonedx.org/docs/1.6/json/
 * @param {string} root @param {readonly Bundled[]} packages @param {string} to
 */
export async function writeBill(root, packages, to) {
	const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
	const {packages: locked} = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
	/** @param {{name: string, version: string, license: string}} of */
	const component = ({name, version, license}) => {
		const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
		return {'bom-ref': purl, name, version, licenses: [{expression: license}], purl};
	};
	const self = component(manifest);
	const components = packages.map(each => {
		const [algorithm, hash] = locked[each.place].integrity.split('-');
		if (algorithm !== 'sha512') throw new Error(`${each.name} is locked by ${algorithm}`);
		const content = Buffer.from(hash, 'base64').toString('hex');
		return {type: 'library', ...component(each), hashes: [{alg: 'SHA-512', content}]};
	});
	const bill = {
		$schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
		bomFormat: 'CycloneDX',
		specVersion: '1.6',
		version: 1,
		metadata: {component: {type: 'application', ...self}},
		components,
		dependencies: [{ref: self['bom-ref'], dependsOn: components.map(each => each['bom-ref'])}],
	};
	await writeFile(to, `${JSON.stringify(bill, undefined, '\t')}\n`);
}

/**
 * Writes the notices and the bill of materials of the single-file executable: those of `dist/`, and Node itself.
 * @param {string} root @param {string} executable Node's, of the version that runs this @param {string} to the folder
 */
export async function addNode(root, executable, to) {
	const [license] = globSync('node_modules/{node/node_modules/,}node-*-*/LICENSE', {cwd: root});
	if (license === undefined) throw new Error('Node comes without its licence');
	const [notices, text] = await Promise.all(
		['dist/THIRD-PARTY-NOTICES.txt', license].map(path => readFile(join(root, path), 'utf8')),
	);
	const title = `Node.js ${process.versions.node}, and what it is made of`;
	await writeFile(join(to, 'THIRD-PARTY-NOTICES.txt'), `${notices}\n${'-'.repeat(80)}\n\n${title}\n\n${text}`);

	const bill = JSON.parse(await readFile(join(root, 'dist/sbom.cdx.json'), 'utf8'));
	const purl = `pkg:github/nodejs/node@v${process.versions.node}`;
	bill.components.push({
		type: 'platform',
		'bom-ref': purl,
		name: 'node',
		version: process.versions.node,
		licenses: [{license: {name: 'Node.js licence', url: 'https://github.com/nodejs/node/blob/main/LICENSE'}}],
		purl,
		// Of the very executable that ours is made from, for this system.
		hashes: [
			{
				alg: 'SHA-256',
				content: createHash('sha256')
					.update(await readFile(executable))
					.digest('hex'),
			},
		],
	});
	bill.dependencies[0].dependsOn.push(purl);
	await writeFile(join(to, 'sbom.cdx.json'), `${JSON.stringify(bill, undefined, '\t')}\n`);
}
