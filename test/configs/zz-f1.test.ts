import {spawnSync} from 'node:child_process';
import fc from 'fast-check';
import {it} from 'vitest';
import {python} from '../../source/configs/python.js';
import {toValues} from '../../source/configs/setting-names.js';
import {pythonCorpus, refusedPython} from './python-corpus.js';
import {realReader} from './real-reader.js';

const names = {
	developerToken: 'developer_token',
	clientId: 'client_id',
	clientSecret: 'client_secret',
	refreshToken: 'refresh_token',
	loginCustomerId: 'login_customer_id',
};
it('harvest', () => {
	const texts = Object.entries(pythonCorpus);
	const refused = refusedPython;
	const tokens = [...texts.map(([, text]) => text), ...refused.map(({text}) => text)]
		.filter(text => text.length < 10_000)
		.flatMap(text => text.split(/(\s)|\b/).filter(Boolean));
	const piece = fc.constantFrom(
		...new Set([...tokens, '\\', '\r', '\n', '\uFEFF', '\f', '=', "'", '"', '<', '__proto__']),
	);
	const anyText = fc.oneof(
		fc.array(piece, {maxLength: 40}).map(pieces => pieces.join('')),
		fc
			.tuple(
				fc.constantFrom(
					...[...texts.map(([, text]) => text), ...refused.map(r => r.text)].filter(
						text => text.length < 10_000 && text,
					),
				),
				fc.nat(),
				piece,
			)
			.map(([text, at, added]) => text.slice(0, at % text.length) + added + text.slice(at % text.length)),
	);
	const samples = fc.sample(anyText, {numRuns: 30000});
	const real = realReader('/usr/bin/python3', 'read_yaml.py').read(samples);
	let n = 0;
	for (const [i, text] of samples.entries()) {
		const a = JSON.stringify(python.read(text)),
			b = JSON.stringify(toValues(names, new Map(Object.entries(real[i] ?? {})) as Map<string, string>));
		if (a !== b && n++ < 40) console.log(JSON.stringify(text), 'OURS', a, 'REAL', b);
	}
	console.log(
		'differences',
		n,
		'of',
		samples.length,
		'with content',
		samples.filter((_, i) => Object.keys(real[i] ?? {}).length).length,
	);
}, 300000);
