// The entry of the single-file executable: the program, or one of its helpers where the program itself started it as
// one. Both are the very modules that the package has, and both come from memory.

import process from 'node:process';
import {type Helper, helperMark, helpers} from '../system/helper-command.js';
import {layOut} from './lay-out.js';
import {runFromMemory} from './run-from-memory.js';

const helper = helpers.find(name => process.argv[2] === helperMark(name));
if (helper) void runHelper(helper);
else runFromMemory('start.js');

async function runHelper(name: Helper): Promise<void> {
	// A helper's own arguments begin where the mark was.
	process.argv.splice(2, 1);
	// Without a place for them, its tools are missing, and it says so by its exit code.
	runFromMemory(`helpers/${name}.js`, await layOut(name).catch(() => undefined));
}
