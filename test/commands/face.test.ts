import {describe, expect, it} from 'vitest';
import {faceOf} from '../../source/commands/face.js';
import {parseArguments} from '../../source/commands/parse-arguments.js';

const face = (argv: readonly string[], env: Readonly<Record<string, string>> = {}) => {
	const parsed = parseArguments(argv);
	if (parsed.type === 'unusable') throw new Error(parsed.problem);
	return faceOf(parsed.values, env);
};

const plain = {type: 'plain', isAskedFor: false};

describe('faceOf', () => {
	it.each([
		[[], {}, {type: 'tui'}],
		[[], {TERM: 'xterm-256color', ACCESSIBLE: '', INK_SCREEN_READER: 'false'}, {type: 'tui'}],
		[[], {ACCESSIBLE: '0'}, {type: 'tui'}],
		[['--plain'], {}, {type: 'plain', isAskedFor: true}],
		[[], {TERM: 'dumb'}, plain],
		[[], {ACCESSIBLE: '1'}, plain],
		[[], {INK_SCREEN_READER: 'true'}, plain],
		[['--json'], {TERM: 'dumb'}, {type: 'json', showToken: false}],
		[['--json', '--show-token'], {}, {type: 'json', showToken: true}],
	])('%j with %j', (argv, env, expected) => {
		expect(face(argv, env as Readonly<Record<string, string>>)).toEqual(expected);
	});

	it.each([[['--show-token']], [['--show-token', '--plain']], [['--json', '--plain']]])('refuses %j', argv => {
		expect(face(argv)).toMatch(/^--.*\.$/);
	});
});
