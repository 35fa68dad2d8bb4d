import {expect, it} from 'vitest';
import {maskSecrets} from '../../source/system/mask-secrets.js';

const token = '1//0gExample.Token+(x)-[y]$zzabcd';

it('masks every secret wherever it stands', () => {
	const text = `${token} in "${token}", and GOCSPX-exampleSecret0001`;
	expect(maskSecrets(text, [token, 'GOCSPX-exampleSecret0001'])).toBe(
		'1//••••abcd in "1//••••abcd", and GOCSPX-••••0001',
	);
});

it('masks a secret that was broken into lines', () => {
	expect(maskSecrets(`a ${token.slice(0, 9)}\n  ${token.slice(9, 20)}\n${token.slice(20)} b`, [token])).toBe(
		'a 1//••••abcd b',
	);
});

it('masks the longest first', () => {
	expect(maskSecrets('example-secret-0002', ['example-secret', 'example-secret-0002'])).toBe('••••0002');
});

it('knows a secret for text, not for a pattern', () => {
	expect(maskSecrets('1//0gExampleXToken', ['1//0gExample.Token'])).toBe('1//0gExampleXToken');
	expect(maskSecrets('nothing', ['', token])).toBe('nothing');
});
