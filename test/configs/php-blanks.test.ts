import {execFileSync} from 'node:child_process';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {php} from '../../source/configs/php.js';
import {workspace} from './workspace.js';

/** What PHP itself reads, with the scanner that the library asks for. */
async function readByPhp(text: string): Promise<unknown> {
	const {folder} = await workspace();
	const file = join(folder, 'x.ini');
	await writeFile(file, text);
	const code = 'echo json_encode(parse_ini_file($argv[1], true, INI_SCANNER_TYPED));';
	return JSON.parse(execFileSync('php', ['-r', code, file], {encoding: 'utf8'}));
}

it.each(["'c' ", "'c'\t ", '"c" ', "'c'", '"a"\'b\' ', '\'a\'"b" ', 'c ', "'c' \n"])(
	'reads %j at the end of a file as PHP does, and writes no blank behind a token',
	async literal => {
		const text = `[OAUTH2]\nclientId = "a"\nclientSecret = "b"\nrefreshToken = ${literal}`;
		expect(await readByPhp(text)).toMatchObject({
			OAUTH2: {refreshToken: php.readAll?.(text).refreshToken ?? php.read(text).refreshToken},
		});
		const edited = php.edit(text, {clientId: 'x', clientSecret: 'y', refreshToken: '1//0new'});
		expect(await readByPhp(edited)).toMatchObject({
			OAUTH2: {clientId: 'x', clientSecret: 'y', refreshToken: '1//0new'},
		});
	},
);
