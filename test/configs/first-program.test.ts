import {spawnSync} from 'node:child_process';
import {chmod, mkdir, writeFile} from 'node:fs/promises';
import {delimiter, dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Format, Surroundings, Values} from '../../source/configs/format.js';
import {formats} from '../../source/configs/formats.js';
import {usageFor} from '../../source/configs/usage-for.js';
import {formerValues, sampleValues} from './sample-values.js';
import {stubLibraries} from './stub-libraries.js';
import {workspace} from './workspace.js';

const programs = {
	ruby: {interpreter: 'ruby', library: stubLibraries.ruby},
	python: {interpreter: 'python3', library: stubLibraries.python},
	php: {interpreter: 'php', library: stubLibraries.php},
	java: {interpreter: 'javac', library: stubLibraries.java},
	perl: {interpreter: 'perl', library: stubLibraries.perl},
	env: {interpreter: 'node', library: stubLibraries.node},
	adc: {interpreter: 'python3', library: stubLibraries.python},
} as const;

const isMissing = (interpreter: string) => !process.env.CI && spawnSync(interpreter, ['--version']).status !== 0;

async function put(path: string, text: string) {
	await mkdir(dirname(path), {recursive: true});
	await writeFile(path, text);
}

/** A home folder with a project in it, where we are and which has the library. */
async function projectWith(library: Readonly<Record<string, string>>): Promise<Surroundings> {
	const {folder} = await workspace();
	const workingFolder = join(folder, 'project');
	for (const [name, text] of Object.entries(library)) await put(join(workingFolder, name), text);
	if ('bin/mvn' in library) await chmod(join(workingFolder, 'bin/mvn'), 0o755);
	const lib = join(workingFolder, 'lib');
	const PATH = [join(workingFolder, 'bin'), dirname(process.execPath), process.env.PATH].join(delimiter);
	const env = {PATH, HOME: folder, RUBYLIB: lib, PYTHONPATH: lib, PERL5LIB: lib, PYTHONDONTWRITEBYTECODE: '1'};
	return {homeFolder: folder, workingFolder, env};
}

/** What the program prints, saved where it belongs and run by a shell as a person is told. */
async function firstCall(format: Format, path: string, surroundings: Surroundings): Promise<string> {
	const {file, code, run} = usageFor(format, path, surroundings, 'linux');
	await put(join(surroundings.workingFolder, file), code);
	const {stdout, stderr} = spawnSync('sh', ['-c', run], {
		cwd: surroundings.workingFolder,
		env: surroundings.env,
		encoding: 'utf8',
	});
	return stdout + stderr;
}

describe.each(Object.entries(programs))('the first program of %s', (id, {interpreter, library}) => {
	const format: Format = formats[id as keyof typeof programs];
	const text = (values: Values) => format.create(values);

	it.skipIf(isMissing(interpreter))("finds the config in the library's own place", async () => {
		const surroundings = await projectWith(library);
		const path = format.searchPaths(surroundings).at(-1)!;
		await put(path, text(sampleValues));
		const printed = await firstCall(format, path, surroundings);
		expect(printed).toContain(sampleValues.refreshToken);
	});

	it.skipIf(isMissing(interpreter))('finds it in any other place, and takes no other one', async () => {
		const surroundings = await projectWith(library);
		for (const path of format.searchPaths(surroundings)) await put(path, text(formerValues));
		const path = join(surroundings.homeFolder, `it's "here" for $HOME [1]`, format.fileName);
		await put(path, text(sampleValues));
		const printed = await firstCall(format, path, surroundings);
		expect(printed).toContain(sampleValues.refreshToken);
		expect(printed).not.toContain(formerValues.refreshToken);
	});
});

describe('the first program of php', () => {
	it.skipIf(isMissing('php'))("finds the file of the home folder although the project's comes first", async () => {
		const surroundings = await projectWith(stubLibraries.php);
		const [here, atHome] = formats.php.searchPaths(surroundings) as readonly [string, string];
		await put(here, formats.php.create(formerValues));
		await put(atHome, formats.php.create(sampleValues));
		expect(await firstCall(formats.php, atHome, surroundings)).toContain(sampleValues.refreshToken);
		expect(await firstCall(formats.php, here, surroundings)).toContain(formerValues.refreshToken);
	});
});

describe('the first program of python', () => {
	it.skipIf(isMissing('python3'))('finds its file although a variable names another one', async () => {
		const project = await projectWith(stubLibraries.python);
		const other = join(project.homeFolder, 'other.yaml');
		const surroundings = {...project, env: {...project.env, GOOGLE_ADS_CONFIGURATION_FILE_PATH: other}};
		const path = join(project.homeFolder, 'google-ads.yaml');
		await put(other, formats.python.create(formerValues));
		await put(path, formats.python.create(sampleValues));
		expect(await firstCall(formats.python, path, surroundings)).toContain(sampleValues.refreshToken);
		expect(await firstCall(formats.python, other, surroundings)).toContain(formerValues.refreshToken);
	});
});
