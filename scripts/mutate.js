// Mutation testing, a folder at a time: each keeps its results in reports/mutation/, so that a run that was stopped, or
// that changed little, takes up where the last one ended.
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
const folders = [...new Set(globSync('source/**/*.ts').map(file => dirname(file)))]
	// Programs of their own: their tests run the built ones, which no mutant gets into.
	.filter(folder => folder !== 'source/system/helpers')
	.filter(folder => wanted.some(room => folder === room || folder.startsWith(`${room}/`)))
	.sort((a, b) => wanted.findIndex(room => a.startsWith(room)) - wanted.findIndex(room => b.startsWith(room)));

const end = Date.now() + Number(values.minutes) * 60_000;
/** @param {string} folder */
const resultsOf = folder => join('reports/mutation', `${folder.replaceAll('/', '-')}.json`);

for (const folder of folders) {
	const left = end - Date.now();
	if (values['report-only'] || left < 0) break;
	// Most tests wait for something, so that a core serves several of them.
	spawnSync(
		'stryker',
		[
			'run',
			...['--mutate', `${folder}/*.ts`],
			...['--incrementalFile', resultsOf(folder)],
			...['--concurrency', String(availableParallelism() * 3)],
		],
		{stdio: 'inherit', timeout: left, env: {...process.env, MUTATED_ROOM: folder.split('/')[1]}},
	);
}

let [killed, all] = [0, 0];
for (const folder of folders) {
	if (!existsSync(resultsOf(folder))) {
		console.log(`${folder}: not run yet`);
		continue;
	}
	const {files} = JSON.parse(readFileSync(resultsOf(folder), 'utf8'));
	const mutants = Object.entries(files).flatMap(([file, {mutants: inFile}]) =>
		inFile.map(mutant => ({file, ...mutant})),
	);
	const judged = mutants.filter(({status}) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status));
	const survivors = judged.filter(({status}) => ['Survived', 'NoCoverage'].includes(status));
	killed += judged.length - survivors.length;
	all += judged.length;
	console.log(`${folder}: ${judged.length - survivors.length} of ${judged.length} killed`);
	for (const {file, location, mutatorName, replacement, status} of survivors) {
		console.log(`  ${file}:${location.start.line}:${location.start.column} ${status} ${mutatorName}: ${replacement}`);
	}
}
const score = (100 * killed) / all;
console.log(`Score: ${score.toFixed(1)} % (wanted: ${wantedScore} %)`);
process.exitCode = score >= wantedScore ? 0 : 1;
