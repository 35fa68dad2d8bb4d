import {execFile} from 'node:child_process';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {expect, it} from 'vitest';

const file = join(import.meta.dirname, '../../source/system/save-memory.ts');

it('asks V8 for nothing that it does not know, which it would say on the terminal', async () => {
	const script = `const {saveMemory} = require(${JSON.stringify(file)}); saveMemory(); saveMemory();`;
	expect(await promisify(execFile)(process.execPath, ['-e', script])).toEqual({stdout: '', stderr: ''});
});
