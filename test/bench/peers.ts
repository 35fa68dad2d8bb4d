import {existsSync, readdirSync, readFileSync, realpathSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {packedSize} from '../../scripts/packed-size.js';
import {emptyFolder} from '../helpers/terminal.js';
import {bare} from './bare.js';
import {program} from './journey.js';
import {type Start, timePaired} from './paired.js';
import {peakOf} from './peak-of.js';

/** Another command-line program of this kind, or ours. */
export type Peer = {
	readonly name: string;
	/** Starts, as ratios to bare Node printing a word. */
	readonly version: number;
	readonly help: number;
	/** Peak memory of `--help`, as a ratio to bare Node's. */
	readonly memory?: number;
	/** In MB, with all that it brings along. */
	readonly installed: number;
	readonly packages: number;
};

const rounds = 5;

/** An optional package: `npm install --prefix test/bench/peers`. */
const folder = join('test', 'bench', 'peers');

type Manifest = {
	readonly version: string;
	readonly bin?: string | Readonly<Record<string, string>>;
	readonly dependencies?: Readonly<Record<string, string>>;
	readonly optionalDependencies?: Readonly<Record<string, string>>;
};

const manifestOf = (place: string): Manifest => JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));

/** Where Node finds a package from a folder; nothing if it isn't installed, such as one for another system. */
function placeOf(name: string, from: string): string | undefined {
	const place = join(from, 'node_modules', name);
	if (existsSync(join(place, 'package.json'))) return realpathSync(place);
	return dirname(from) === from ? undefined : placeOf(name, dirname(from));
}

/** A package and all that it brings along: their places. */
function closureOf(place: string, found = new Set<string>()): ReadonlySet<string> {
	if (found.has(place)) return found;
	found.add(place);
	const {dependencies = {}, optionalDependencies = {}} = manifestOf(place);
	for (const name of Object.keys({...dependencies, ...optionalDependencies})) {
		const next = placeOf(name, place);
		if (next !== undefined) closureOf(next, found);
	}
	return found;
}

/** Bytes of a package's own files. */
function bytesIn(place: string): number {
	let sum = 0;
	for (const entry of readdirSync(place, {withFileTypes: true})) {
		if (entry.isDirectory() && entry.name !== 'node_modules') sum += bytesIn(join(place, entry.name));
		else if (entry.isFile()) sum += statSync(join(place, entry.name)).size;
	}
	return sum;
}

/** Those that are installed: where their command's file is, and what they weigh. */
function installedPeers() {
	const names = existsSync(join(folder, 'node_modules')) ? Object.keys(manifestOf(folder).dependencies ?? {}) : [];
	return names.flatMap(name => {
		const place = placeOf(name, join(process.cwd(), folder));
		if (place === undefined) return [];
		const {bin = {}, version} = manifestOf(place);
		const [file] = typeof bin === 'string' ? [bin] : Object.values(bin);
		if (file === undefined) return [];
		const closure = closureOf(place);
		const installed = [...closure].reduce((sum, each) => sum + bytesIn(each), 0) / 1e6;
		return [{name: `${name} ${version}`, file: join(place, file), installed, packages: closure.size}];
	});
}

/** Ours beside each peer that is installed; nothing if none is. */
export async function peers(): Promise<readonly Peer[]> {
	const others = installedPeers();
	if (others.length === 0) return [];
	const all = [{name: 'adsauth', file: program, installed: packedSize().unpacked, packages: 1}, ...others];
	const home = await emptyFolder();
	const idle = await peakOf(bare('word'));
	const measured: Peer[] = [];
	for (const {name, file, installed, packages} of all) {
		const start = (...args: readonly string[]): Start => ({
			command: [process.execPath, file, ...args],
			ready: /\w/,
			home,
		});
		const times = await timePaired(rounds, {
			word: {command: bare('word'), ready: /word/, home},
			version: start('--version'),
			help: start('--help'),
		});
		const peak = await peakOf([process.execPath, file, '--help']);
		measured.push({
			name,
			version: Number((times.version / times.word).toPrecision(3)),
			help: Number((times.help / times.word).toPrecision(3)),
			...(peak !== undefined && idle !== undefined && {memory: Number((peak / idle).toPrecision(3))}),
			installed: Number(installed.toPrecision(3)),
			packages,
		});
	}
	return measured;
}
