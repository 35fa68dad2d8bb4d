import process from 'node:process';

/** Ends a detached program and all that it started in its own process group; on Windows the program alone. */
export function killGroup(pid: number | undefined): void {
	try {
		if (pid !== undefined) process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
	} catch {
		// It ended just now.
	}
}
