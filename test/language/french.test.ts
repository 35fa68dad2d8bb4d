import {globSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {literalsOf} from '../helpers/literals.js';

const files = globSync('source/language/french/*.ts');

test.each(files)('%s sets a no-break space before ; : ! ? » and after «', file => {
	const wrong = literalsOf(file, readFileSync(file, 'utf8')).filter(({text}) => / [;:!?»]|« /.test(text));
	expect(wrong).toEqual([]);
});
