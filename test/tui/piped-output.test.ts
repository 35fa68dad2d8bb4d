import {expect, it} from 'vitest';
import type {State} from '../../source/wizard/state.js';
import {frameAt} from '../helpers/frame-at.js';
import {agency, deliver, editingCommand, garden, grant, sandboxSession} from '../helpers/states.js';

const output = ['493', '494', '495', '496', '497', '498', '499', '500'];
const asked = {...deliver.asked, session: sandboxSession};
const token = {...grant, refreshTokenExpiresAt: new Date('2026-11-30T00:00:00Z')};
const chosen = {account: {id: garden.id}, login: {id: agency.id}};
const full = {...deliver, asked, grant: token, chosen, deliveries: [{type: 'piped', program: 'seq'}]} as const;
const states: ReadonlyArray<readonly [string, State]> = [
	['ended well', {...full, note: {type: 'piped', program: 'seq', output}}],
	['failed', {...editingCommand, from: full, piped: {exitCode: 1, output}}],
];

it.each(states.flatMap(([end, state]) => [12, 18, 24, 40].map(rows => [end, rows, state] as const)))(
	'the end of what a command printed is seen: it %s, in %i rows',
	(_, rows, state) => {
		const frame = frameAt(state, {columns: 80, rows}).join('\n');
		expect(frame).toContain('499');
		expect(frame).toContain('500');
		expect(frame.includes('493')).toBe(rows === 18 || rows === 40);
	},
);
