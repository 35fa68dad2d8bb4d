// Runs inside a network that leads nowhere: answers each name with this machine and stands there as Google. What is
// looked up and who is spoken to goes to standard output, a line each. CommonJS, as every Node runs it by its path.
const {createSocket} = require('node:dgram');
const {readFileSync} = require('node:fs');
const {createServer} = require('node:https');

const [, , key, cert, clientId] = process.argv;
const say = (kind, name) => process.stdout.write(`${kind} ${name}\n`);

const dns = createSocket('udp4');
dns.on('message', (query, {port, address}) => {
	const labels = [];
	let at = 12;
	while (query[at]) {
		labels.push(query.toString('latin1', at + 1, at + 1 + query[at]));
		at += query[at] + 1;
	}
	const type = query.readUInt16BE(at + 1);
	say('dns', labels.join('.').toLowerCase());
	const header = Buffer.from(query.subarray(0, 12));
	header.writeUInt16BE(0x8180, 2);
	header.writeUInt16BE(type === 1 ? 1 : 0, 6);
	header.writeUInt32BE(0, 8);
	const record = Buffer.from('c00c000100010000000000047f000001', 'hex');
	dns.send(Buffer.concat([header, query.subarray(12, at + 5), ...(type === 1 ? [record] : [])]), port, address);
});

const answers = {
	'/token': {
		access_token: 'ya29.egress-access-token-0123456789',
		expires_in: 3599,
		refresh_token: '1//0egress-refresh-token-0123456789',
		scope: 'https://www.googleapis.com/auth/adwords',
		token_type: 'Bearer',
	},
	'/tokeninfo': {aud: clientId, scope: 'https://www.googleapis.com/auth/adwords', expires_in: '3599'},
	'/revoke': {},
};
const https = createServer({key: readFileSync(key), cert: readFileSync(cert)}, (request, response) => {
	const {pathname} = new URL(request.url, 'https://any');
	say('https', `${request.headers.host}${pathname}`);
	request.resume();
	response.setHeader('content-type', 'application/json');
	response.end(JSON.stringify(answers[pathname] ?? {resourceNames: []}));
});

dns.bind(53, '127.0.0.1', () => https.listen(443, '127.0.0.1', () => say('ready', process.pid)));
