import {type ListenOptions, Server} from 'node:net';
import {onTestFinished, vi} from 'vitest';

/**
 * Makes the system refuse some addresses for the rest of the test, with the error code that `refusal` returns, as a
 * machine without that family or a sandbox does. Returns what was asked of the system and the servers that asked.
 */
export function breakListening(refusal: (host: string, count: number) => string | undefined) {
	const asked: string[] = [];
	const original = Server.prototype.listen;
	const spy = vi.spyOn(Server.prototype, 'listen').mockImplementation(function (
		this: Server,
		...parameters: unknown[]
	) {
		const {host = ''} = parameters[0] as ListenOptions;
		asked.push(host);
		const code = refusal(host, asked.filter(other => other === host).length);
		if (!code) return Reflect.apply(original, this, parameters) as Server;
		setImmediate(() => this.emit('error', Object.assign(new Error(`listen ${code}`), {code})));
		return this;
	});
	onTestFinished(() => spy.mockRestore());
	return {asked, servers: spy.mock.contexts as readonly Server[]};
}
