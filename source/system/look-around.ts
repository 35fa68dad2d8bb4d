import {access, readFile} from 'node:fs/promises';
import {join} from 'node:path';

/** What the file system tells of the machine we run on. */
export type Surroundings = {
	/** Docker's mark, `/.dockerenv`. */
	readonly dockerenv: boolean;
	/** Podman's, `/run/.containerenv` (podman-run(1)). */
	readonly containerenv: boolean;
	/** `/proc/1/cgroup` (cgroups(7)); empty where there is none. */
	readonly cgroup: string;
	/** `/proc/version` (proc_version(5)); empty where there is none. */
	readonly kernel: string;
};

/** Looks at four small files below `root`. Never throws, never waits for anything but the kernel. */
export async function lookAround(root = '/'): Promise<Surroundings> {
	const [dockerenv, containerenv, cgroup, kernel] = await Promise.all([
		exists(join(root, '.dockerenv')),
		exists(join(root, 'run/.containerenv')),
		read(join(root, 'proc/1/cgroup')),
		read(join(root, 'proc/version')),
	]);
	return {dockerenv, containerenv, cgroup, kernel};
}

const exists = (path: string) =>
	access(path).then(
		() => true,
		() => false,
	);

const read = (path: string) => readFile(path, 'utf8').catch(() => '');
