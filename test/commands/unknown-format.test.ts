import {expect, it} from 'vitest';
import {unknownFormat} from '../../source/commands/unknown-format.js';

const all = 'It takes ruby, python, php, java, perl, dotnet, dotnet-json, env, adc.';

it.each([
	['pyton', `--format doesn't know pyton. Did you mean python? ${all}`],
	['Python', `--format doesn't know Python. Did you mean python? ${all}`],
	['xyz', `--format doesn't know xyz. ${all}`],
	['', `--format doesn't know an empty name. ${all}`],
	['\u001B[1mrubi', `--format doesn't know rubi. Did you mean ruby? ${all}`],
])('says of %j what there is', (name, text) => {
	expect(unknownFormat('--format', name)).toBe(text);
});
