// Mutation testing, a folder at a time, a large one by a few letters: each part keeps its results in reports/mutation/, so
// that a run that was stopped, or that changed little, takes up where the last one ended.
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
const parts = folders.flatMap(folder => {
	const isLarge = globSync(`${folder}/*.ts`).length > manyFiles;
	return (isLarge ? letters : ['']).map(group => ({
		folder,
		pattern: `${folder}/${group && `[${group}]`}*.ts`,
		results: join('reports/mutation', `${folder.replaceAll('/', '-')}${group && `-${group}`}.json`),
	}));
});

for (const {folder, pattern, results} of parts) {
	const left = end - Date.now();
	if (values['report-only'] || left < 0) break;
	// Most tests wait for something, so that a core serves several of them.
	spawnSync(
		'stryker',
		[
			'run',
			...['--mutate', pattern],
			...['--incrementalFile', results],
			...['--concurrency', String(availableParallelism() * 3)],
		],
		{stdio: 'inherit', timeout: left, env: {...process.env, MUTATED_ROOM: folder.split('/')[1]}},
	);
}

let [killed, all] = [0, 0];
for (const {pattern, results} of parts) {
	if (!existsSync(results)) {
		console.log(`${pattern}: not run yet`);
		continue;
	}
	const {files} = JSON.parse(readFileSync(results, 'utf8'));
	const mutants = Object.entries(files).flatMap(([file, {mutants: inFile}]) =>
		inFile.map(mutant => ({file, ...mutant})),
	);
	const judged = mutants.filter(({status}) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status));
	const survivors = judged.filter(({status}) => ['Survived', 'NoCoverage'].includes(status));
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
