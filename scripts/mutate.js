// Mutation testing, a folder at a time, a large one by a few letters: each part keeps its results in reports/mutation/, so
// that a run that was stopped, or that changed little, takes up where the last one ended.
//
// What survives a quick look (few cases of each property, no interpreters of other languages) has a thorough one.
//
//   npm run mutate                     all folders, for ten minutes
//   npm run mutate -- --minutes 90     for longer
//   npm run mutate -- source/google    these folders
import {spawnSync} from 'node:child_process';
import {existsSync, globSync, readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

const rooms = ['callback', 'google', 'system', 'wizard', 'configs'].map(room => `source/${room}`);
/** Of the mutants that a test runs, in percent. */
const wantedScore = 90;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const {values, positionals} = parseArgs({
	options: {minutes: {type: 'string', default: '10'}, 'report-only': {type: 'boolean', default: false}},
	allowPositionals: true,
});
const wanted = positionals.length > 0 ? positionals : rooms;
/** More files than this are parted by their first letters. */
const manyFiles = 25;
const letters = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqr', 'stu', 'vwxyz'];

const folders = [...new Set(globSync('source/**/*.ts').map(file => dirname(file)))]
	// Programs of their own: their tests run the built ones, which no mutant gets into.
	.filter(folder => folder !== 'source/system/helpers')
	.filter(folder => wanted.some(room => folder === room || folder.startsWith(`${room}/`)))
	.sort((a, b) => wanted.findIndex(room => a.startsWith(room)) - wanted.findIndex(room => b.startsWith(room)));

const end = Date.now() + Number(values.minutes) * 60_000;
const parts = folders
	.flatMap(folder => {
		const isLarge = globSync(`${folder}/*.ts`).length > manyFiles;
		return (isLarge ? letters : ['']).map(group => ({
			folder,
			pattern: `${folder}/${group && `[${group}]`}*.ts`,
			results: join('reports/mutation', `${folder.replaceAll('/', '-')}${group && `-${group}`}.json`),
		}));
	})
	.filter(({pattern}) => globSync(pattern).length > 0);

for (const {folder, pattern, results} of parts) {
	if (values['report-only']) break;
	stryker(folder, pattern, results, 'quick');
	const places = survivorsOf(results).map(
		({file, location: {start, end}}) => `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
	);
	if (places.length > 0) stryker(folder, [...new Set(places)].join(','), thoroughly(results), 'thorough');
}

/** @typedef {{file: string, status: string, mutatorName: string, replacement: string, location: {start: Place, end: Place}}} Mutant */
/** @typedef {{line: number, column: number}} Place */

/**
 * @param {string} folder
 * @param {string} mutated
 * @param {string} results
 * @param {'quick' | 'thorough'} look
 */
function stryker(folder, mutated, results, look) {
	const left = end - Date.now();
	if (left < 0) return;
	// Most tests wait for something, so that a core serves several of them.
	spawnSync(
		'stryker',
		[
			'run',
			...['--mutate', mutated],
			...['--incrementalFile', results],
			...['--concurrency', String(availableParallelism() * 3)],
		],
		{stdio: 'inherit', timeout: left, env: {...process.env, MUTATED_ROOM: folder.split('/')[1], MUTATED_LOOK: look}},
	);
}

/** @param {string} results */
function thoroughly(results) {
	return results.replace(/\.json$/, '-thorough.json');
}

/**
 * @param {string} results
 * @returns {readonly Mutant[]} those that some test runs, or none where one should
 */
function judgedIn(results) {
	if (!existsSync(results)) return [];
	const {files} = JSON.parse(readFileSync(results, 'utf8'));
	return Object.entries(files)
		.flatMap(([file, {mutants}]) => mutants.map((/** @type {Mutant} */ mutant) => ({...mutant, file})))
		.filter(({status}) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status));
}

/** @param {Mutant} mutant */
function survives({status}) {
	return status === 'Survived' || status === 'NoCoverage';
}

/** @param {Mutant} mutant */
function nameOf({file, location: {start, end}, mutatorName, replacement}) {
	return [file, start.line, start.column, end.line, end.column, mutatorName, replacement].join(':');
}

/** @param {string} results */
function survivorsOf(results) {
	return judgedIn(results).filter(survives);
}

let [killed, all] = [0, 0];
for (const {pattern, results} of parts) {
	if (!existsSync(results)) {
		console.log(`${pattern}: not run yet`);
		continue;
	}
	const judged = judgedIn(results);
	const caught = new Set(
		judgedIn(thoroughly(results))
			.filter(mutant => !survives(mutant))
			.map(nameOf),
	);
	const survivors = judged.filter(survives).filter(mutant => !caught.has(nameOf(mutant)));
	killed += judged.length - survivors.length;
	all += judged.length;
	console.log(`${pattern}: ${judged.length - survivors.length} of ${judged.length} killed`);
	for (const {file, location, mutatorName, replacement, status} of survivors) {
		console.log(`  ${file}:${location.start.line}:${location.start.column} ${status} ${mutatorName}: ${replacement}`);
	}
}
const score = (100 * killed) / all;
console.log(`Score: ${score.toFixed(1)} % (wanted: ${wantedScore} %)`);
process.exitCode = score >= wantedScore ? 0 : 1;
