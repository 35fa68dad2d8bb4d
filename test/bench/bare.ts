/** Programs for bare Node that do what ours does, with nothing to do: what they take is the machine's and Node's own. */
const programs = {
	/** Prints a word. */
	word: `console.log('word')`,
	/** Is there. */
	idle: `setInterval(() => {}, 1e9); console.log('word')`,
	/** Answers each key with the number of keys so far, and ends for Ctrl+C. */
	echo: `let keys = 0;
process.stdin.setRawMode(true).on('data', data => {
	if (data[0] === 3) process.exit();
	process.stdout.write('\\r' + ++keys + '.');
});
console.log('word');`,
	/** Asks the token endpoint for each request, and sends it to a last page then. */
	callback: `const http = require('node:http');
http.createServer((request, response) => {
	if (request.url === '/done') return response.end('done');
	http.request(process.argv[1], {method: 'POST'}, answer => {
		answer.resume().on('end', () => {
			response.writeHead(302, {location: '/done'}).end();
			console.log('token');
		});
	}).end('code=word');
}).listen(0, '127.0.0.1', function () {
	console.log('port ' + this.address().port + '.');
});`,
} as const;

/** The command for one of them. */
export const bare = (name: keyof typeof programs, ...args: readonly string[]) =>
	[process.execPath, '-e', programs[name], ...args] as const;
