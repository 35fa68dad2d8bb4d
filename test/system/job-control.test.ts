import {constants} from 'node:os';
import {describe, expect, it, onTestFinished, vi} from 'vitest';
import {jobControl} from '../../source/system/job-control.js';

/** What this process sends, without being stopped or ended by it. */
function watchSignals() {
	const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
	onTestFinished(() => kill.mockRestore());
	return kill.mock.calls;
}

it.runIf(process.platform === 'win32')('is not there on Windows', () => {
	expect(jobControl).toBeUndefined();
});

describe.runIf(process.platform !== 'win32')('jobControl', () => {
	it('stops the whole group, by a signal that the terminal sends too', () => {
		const sent = watchSignals();
		jobControl?.stop();
		expect(sent).toEqual([[0, 'SIGTSTP']]);
	});

	it.each([
		['goes on', 'SIGCONT', jobControl?.onContinued],
		['has another window', 'SIGWINCH', jobControl?.onWindowChanged],
	] as const)('tells when this process %s, until told to end that', (_, signal, listen) => {
		const heard = vi.fn();
		const leave = listen?.(heard);
		process.emit(signal);
		process.emit(signal);
		expect(heard).toHaveBeenCalledTimes(2);
		leave?.();
		process.emit(signal);
		expect(heard).toHaveBeenCalledTimes(2);
	});

	it('ends this process by the signal of an exit code, whoever listens to that', () => {
		const sent = watchSignals();
		const heard = vi.fn();
		process.on('SIGHUP', heard);
		onTestFinished(() => void process.off('SIGHUP', heard));
		jobControl?.endBySignal(128 + constants.signals.SIGHUP);
		expect(sent).toEqual([[process.pid, 'SIGHUP']]);
		expect(process.listenerCount('SIGHUP')).toBe(0);
	});

	it.each([0, 1, 2, 127, 128, 255])('leaves exit code %i to Node', exitCode => {
		const sent = watchSignals();
		jobControl?.endBySignal(exitCode);
		expect(sent).toEqual([]);
	});
});
