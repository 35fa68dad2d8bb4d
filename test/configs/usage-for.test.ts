import {execFileSync} from 'node:child_process';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Format} from '../../source/configs/format.js';
import {formats} from '../../source/configs/formats.js';
import {usageFor} from '../../source/configs/usage-for.js';
import {workspace} from './workspace.js';

const here = {env: {}, homeFolder: '/home/me', workingFolder: '/work'};

describe.each(Object.values<Format>(formats))('usageFor $id', format => {
	it('needs no path where the library looks by itself', () => {
		const path = format.searchPaths(here).at(-1)!;
		expect(usageFor(format, path, here, 'linux')).toEqual(format.usage({}));
	});

	it('names any other path', () => {
		const path = `/etc/it's/${format.fileName}`;
		const {code, run} = usageFor(format, path, here, 'linux');
		expect(code + run).toMatch(/\/etc\/it(?:'|'\\'')s\//);
		expect(format.usage({}).code + format.usage({}).run).not.toContain('/etc');
	});

	it('says which file the code goes to, without a blank', () => {
		expect(format.usage({}).file).toMatch(/^[\w./]+\.\w+$/);
	});
});

const variable = 'GOOGLE_ADS_CONFIGURATION_FILE_PATH';

describe('usageFor, on the line that runs it', () => {
	it.each<[Format['id'], string, string]>([
		['ruby', `${variable}='/x/a b' ruby first_call.rb`, `set "${variable}=C:\\x\\a b" && ruby first_call.rb`],
		['python', `${variable}='/x/a b' python3 first_call.py`, `set "${variable}=C:\\x\\a b" && python first_call.py`],
		['php', `${variable}='/x/a b' php first_call.php`, `set "${variable}=C:\\x\\a b" && php first_call.php`],
		['perl', `${variable}='/x/a b' perl first_call.pl`, `set "${variable}=C:\\x\\a b" && perl first_call.pl`],
		[
			'java',
			`${variable}='/x/a b' mvn compile exec:java -Dexec.mainClass=FirstCall`,
			`set "${variable}=C:\\x\\a b" && mvn compile exec:java -Dexec.mainClass=FirstCall`,
		],
		['env', `node --env-file='/x/a b' first_call.mjs`, 'node --env-file="C:\\x\\a b" first_call.mjs'],
		[
			'adc',
			"GOOGLE_APPLICATION_CREDENTIALS='/x/a b' python3 first_call.py",
			'set "GOOGLE_APPLICATION_CREDENTIALS=C:\\x\\a b" && python first_call.py',
		],
		['dotnet', "cp -i '/x/a b' App.config && dotnet run", 'copy /-Y "C:\\x\\a b" App.config && dotnet run'],
		['dotnet-json', 'dotnet run', 'dotnet run'],
	])('%s', (id, posix, windows) => {
		expect(usageFor(formats[id], '/x/a b', here, 'linux').run.split(' \\\n  ').join(' ')).toBe(posix);
		expect(usageFor(formats[id], 'C:\\x\\a b', here, 'win32').run.split('\n').join(' && ')).toBe(windows);
	});

	it('quotes for a shell', () => {
		expect(usageFor(formats.ruby, "/it's", here, 'darwin').run).toBe(
			`${variable}='/it'\\''s' \\\n  ruby first_call.rb`,
		);
	});

	it('is one command though it has two lines, so that a narrow window breaks nothing', () => {
		const {run} = usageFor(formats.ruby, "/it's a", here, 'linux');
		const printed = execFileSync('sh', ['-c', run.replace('ruby first_call.rb', `printenv ${variable}`)], {
			encoding: 'utf8',
		});
		expect(printed).toBe("/it's a\n");
	});
});

describe('usageFor, on what the library looks at', () => {
	it('knows a file that a variable names', () => {
		const surroundings = {...here, env: {[variable]: 'conf/ads.yaml'}};
		const run = (path: string) => usageFor(formats.python, path, surroundings, 'linux').run;
		expect(run('/work/conf/ads.yaml')).toBe('python3 first_call.py');
		expect(run('/home/me/google-ads.yaml')).toContain("='/home/me/google-ads.yaml' ");
	});

	it("doesn't rely on ~ in a variable", () => {
		const surroundings = {...here, env: {[variable]: '~/ads.rb'}};
		expect(usageFor(formats.ruby, '/home/me/ads.rb', surroundings, 'linux').run).toContain("='/home/me/ads.rb' ");
	});

	it("names the path to .NET's program, which knows no variable", () => {
		const surroundings = {...here, env: {[variable]: '/x/a.json'}};
		const code = (path: string) => usageFor(formats['dotnet-json'], path, surroundings, 'linux').code;
		expect(code('/x/a.json')).toContain('var file = "/x/a.json";\n');
		expect(code('/work/appsettings.json')).toContain('var file = Path.GetFullPath("appsettings.json");\n');
		expect(code('C:\\x\\"y".json')).toContain('var file = "C:\\\\x\\\\\\"y\\".json";\n');
	});

	it('knows that the working folder comes first to PHP', async () => {
		const {folder, env} = await workspace();
		const surroundings = {env, homeFolder: join(folder, 'home'), workingFolder: folder};
		const [first, last] = formats.php.searchPaths(surroundings);
		const run = (path = '') => usageFor(formats.php, path, surroundings, 'linux').run;
		expect(run(last)).toBe('php first_call.php');
		await writeFile(first, '');
		expect(run(last)).toContain(`='${last}' `);
		expect(run(first)).toBe('php first_call.php');
	});
});
