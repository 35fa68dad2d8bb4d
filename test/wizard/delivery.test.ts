import {appendFile, readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {applyWrite, undoWrite} from '../../source/configs/apply-write.js';
import {planWrite} from '../../source/configs/plan-write.js';
import {ruby} from '../../source/configs/ruby.js';
import type {Command} from '../../source/wizard/command.js';
import type {Delivery} from '../../source/wizard/delivery.js';
import {perform} from '../../source/wizard/perform.js';
import type {DeliverState, RevokeState, State} from '../../source/wizard/state.js';
import {update} from '../../source/wizard/update.js';
import {formerValues, sampleValues} from '../configs/sample-values.js';
import {failureOf, workspace} from '../configs/workspace.js';
import {services} from '../helpers/services.js';
import {deliver, revoking, savedRuby} from '../helpers/states.js';

const original = ruby.create(formerValues);

/** A file, and a way to write other accounts to it, as in one sitting. */
async function sitting() {
	const surroundings = await workspace();
	const path = join(surroundings.folder, 'x.rb');
	await writeFile(path, original, {mode: 0o600});
	const write = async (loginCustomerId: string): Promise<Delivery> => {
		const values = {...sampleValues, loginCustomerId};
		return {...savedRuby, written: await applyWrite(await planWrite({format: ruby, path, values, surroundings}))};
	};
	return {...surroundings, path, write};
}

/** What becomes of a state when the last write is undone there. */
async function undone<S extends State>(state: S): Promise<S> {
	let [next, command] = update(state, {type: 'undo'});
	const send = (message: Parameters<typeof update>[1]) => {
		[next] = update(next, message);
	};
	const {signal} = new AbortController();
	await perform(command as Exclude<Command, {readonly type: 'exit'}>, services({undoWrite}), send, signal);
	return next as S;
}

it('undoes one write after the other, of the same file', async () => {
	const {folder, path, write} = await sitting();
	const first = await write('1111111111');
	const between = await readFile(path, 'utf8');
	let state: DeliverState = {...deliver, deliveries: [first, {type: 'copied'}, await write('2222222222')]};
	state = await undone(state);
	expect(await readFile(path, 'utf8')).toBe(between);
	state = await undone(state);
	expect(state.deliveries).toEqual([{type: 'copied'}]);
	expect(await readFile(path, 'utf8')).toBe(original);
	expect(await readdir(folder)).toEqual(['x.rb']);
});

it('leaves alone what changed nothing, for there is nothing to undo', async () => {
	const {path, write} = await sitting();
	const first = await write('1111111111');
	const same = await write('1111111111');
	const state = await undone<DeliverState>({...deliver, deliveries: [first, same, await write('2222222222')]});
	expect(state.deliveries).toEqual([first, same].map(made => ({...made, written: expect.objectContaining({path})})));
	expect(state.deliveries[1]).toBe(same);
});

it('does so after the token was revoked, too', async () => {
	const {path, write} = await sitting();
	const deliveries = [await write('1111111111'), await write('2222222222')];
	let state: RevokeState = {...revoking, from: {...deliver, deliveries}, phase: 'revoked'};
	for (const _ of deliveries) state = await undone(state);
	expect(state.from.deliveries).toEqual([]);
	expect(await readFile(path, 'utf8')).toBe(original);
});

it('undoes no write whose file somebody else has changed before the next', async () => {
	const {path, write} = await sitting();
	const first = await write('1111111111');
	await appendFile(path, '# theirs\n');
	const theirs = await readFile(path, 'utf8');
	const state = await undone<DeliverState>({...deliver, deliveries: [first, await write('2222222222')]});
	expect(state.deliveries).toEqual([first]);
	expect(await failureOf(() => undone(state))).toMatchObject({type: 'config-not-undone', path, now: 'changed'});
	expect(await readFile(path, 'utf8')).toBe(theirs);
});
