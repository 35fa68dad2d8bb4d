import {availableParallelism, loadavg} from 'node:os';
import {callback} from './callback.js';
import {exit} from './exit.js';
import {keys} from './keys.js';
import {inManyAccounts} from './many-accounts.js';
import {type Figures, measureIds} from './measures.js';
import {memory} from './memory.js';
import {npx} from './npx.js';
import {peers} from './peers.js';
import {peerTable, table} from './report.js';
import {lastResults, missed, toResults, writeResults} from './results.js';
import {size} from './size.js';
import {startup} from './startup.js';
import {waiting} from './waiting.js';

const all: Readonly<Record<string, () => Figures | Promise<Figures>>> = {
	startup,
	keys,
	accounts: inManyAccounts,
	callback,
	waiting,
	memory,
	exit,
	npx,
	size,
};

const asked = process.argv.slice(2);
const unknown = asked.find(name => !(name in all) && name !== 'peers');
if (unknown !== undefined) throw new Error(`There is no ${unknown}: ${Object.keys(all).join(', ')}, peers.`);
const isAsked = (name: string) => asked.length === 0 || asked.includes(name);

const load = loadavg()[0] ?? 0;
const last = lastResults();
let figures: Figures = {};
for (const [name, measure] of Object.entries(all)) {
	if (!isAsked(name)) continue;
	console.log(`Measuring ${name}...`);
	figures = {...figures, ...(await measure())};
}
const others = isAsked('peers') ? await peers() : [];

const shown = measureIds.filter(id => asked.length === 0 || id in figures);
console.table(table(shown, figures, last));
if (others.length > 0) console.table(peerTable(others));
if (load > availableParallelism())
	console.log('Other programs kept this machine busy: measure again when it is quiet.');
if (asked.length === 0) {
	const node = process.versions.node;
	writeResults(toResults(figures, {peers: others, node, load: load / availableParallelism(), now: new Date()}));
}
for (const name of missed(figures)) {
	console.log(`Beyond its budget: ${name}.`);
	process.exitCode = 1;
}
