import {globSync} from 'node:fs';
import {join} from 'node:path';

const room = process.env.MUTATED_ROOM ?? '';
const source = join(import.meta.dirname, '../source');

// What a module makes when it's loaded belongs to no test. One that a test has loaded would be held to be that test's.
for (const file of globSync(`${room}/**/*.ts`, {cwd: source, exclude: ['system/helpers/**']})) {
	await import(join(source, file));
}
