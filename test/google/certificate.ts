import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export type Certificate = {readonly key: string; readonly cert: string};

/** A self-signed certificate for `subjectAltName`, valid between two years; `openssl ca` is what can set both. */
export function certificate({subjectAltName = 'IP:127.0.0.1', from = 2020, to = 2090} = {}): Certificate {
	const directory = mkdtempSync(join(tmpdir(), 'adsauth-test-'));
	const openssl = (...args: string[]) => execFileSync('openssl', args, {cwd: directory, stdio: 'pipe'});
	try {
		writeFileSync(join(directory, 'index.txt'), '');
		writeFileSync(
			join(directory, 'ca.cnf'),
			`[ca]\ndefault_ca=test\n[test]\ndatabase=index.txt\nnew_certs_dir=.\nrand_serial=yes\ndefault_md=sha256
policy=policy\nx509_extensions=extensions\n[policy]\ncommonName=supplied\n[extensions]\nsubjectAltName=${subjectAltName}
[req]\ndistinguished_name=name\n[name]\n`,
		);
		const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', 'key.pem'];
		openssl('req', '-config', 'ca.cnf', '-new', ...newKey, '-subj', '/CN=test', '-out', 'request.pem');
		const dates = ['-startdate', `${from}0101000000Z`, '-enddate', `${to}0101000000Z`];
		const files = ['-keyfile', 'key.pem', '-in', 'request.pem', '-out', 'cert.pem'];
		openssl('ca', '-config', 'ca.cnf', '-batch', '-notext', '-selfsign', ...files, ...dates);
		return {
			key: readFileSync(join(directory, 'key.pem'), 'utf8'),
			cert: readFileSync(join(directory, 'cert.pem'), 'utf8'),
		};
	} finally {
		rmSync(directory, {recursive: true});
	}
}
