import {spawnSync} from 'node:child_process';
import {describe, expect, it} from 'vitest';
import {python} from '../../source/configs/python.js';
import {describeFormat} from './describe-format.js';
import {pythonCorpus, refusedPython} from './python-corpus.js';
import {realReader} from './real-reader.js';
import {sampleValues} from './sample-values.js';
import {failureOf} from './workspace.js';

const names = {
	developerToken: 'developer_token',
	clientId: 'client_id',
	clientSecret: 'client_secret',
	refreshToken: 'refresh_token',
	loginCustomerId: 'login_customer_id',
};
const ours = new RegExp(`^\uFEFF? *["']?(?:use_proto_plus|${Object.values(names).join('|')})["']? *:`);
const {developerToken: _, loginCustomerId: __, ...compulsory} = sampleValues;

/** Another Python than the system's may come without PyYAML. */
const withYaml = ['python3', '/usr/bin/python3'].find(path => spawnSync(path, ['-c', 'import yaml']).status === 0);
const reader = realReader(withYaml ?? 'python3', 'read_yaml.py');

describeFormat(python, {
	names,
	corpus: pythonCorpus,
	refused: refusedPython,
	// A last line without ending gets one where lines follow it.
	others: text =>
		text
			.split(/(?<=\n)/)
			.filter(line => !ours.test(line))
			.join('')
			.replace(/\r?\n$/, ''),
	reader: {...reader, missing: !process.env.CI && withYaml === undefined},
});
