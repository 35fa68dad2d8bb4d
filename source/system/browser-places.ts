import {posix, win32} from 'node:path';
import type {KnownBrowser} from './browser-table.js';

/** What says where this system keeps its programs. */
export type Machine = {
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly platform: NodeJS.Platform;
};

/** Absolute paths at which a browser may be, the likeliest first. */
export function browserPlaces({programs, app, windows}: KnownBrowser, machine: Machine): readonly string[] {
	const {env, platform} = machine;
	switch (platform) {
		case 'darwin':
			return appFolders(env).map(folder => posix.join(folder, `${app}.app`));
		case 'win32':
			return windowsFolders(env).flatMap(folder => windows.map(path => win32.join(folder, path)));
		default:
			return [...placesSeenFromWsl(windows, env), ...programs.flatMap(program => programPlaces(program, machine))];
	}
}

/** Absolute paths at which `PATH` may have a program. A relative folder of `PATH` is no place to take a program from. */
export function programPlaces(program: string, {env, platform}: Machine): readonly string[] {
	if (program === '' || /[/\\]/.test(program)) return [];
	if (platform === 'win32') {
		const folders = windowsVariable('PATH', env).flatMap(value => value.split(';'));
		return folders
			.filter(win32.isAbsolute)
			.flatMap(folder => [program, `${program}.exe`].map(name => win32.join(folder, name)));
	}

	const folders = env.PATH?.split(':').filter(posix.isAbsolute);
	return folders?.map(folder => posix.join(folder, program)) ?? [];
}

const appFolders = ({HOME}: Machine['env']) => ['/Applications', ...(HOME ? [posix.join(HOME, 'Applications')] : [])];

const windowsFolders = (env: Machine['env']) =>
	['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap(name => windowsVariable(name, env));

/**
 * Where Windows has a browser: the one in which people on WSL are signed in to Google. WSL adds the `PATH` of Windows to
 * that of Linux, which tells where drive C is mounted and who the person is there.
 */
function placesSeenFromWsl(paths: readonly string[], {WSL_DISTRO_NAME, PATH}: Machine['env']): readonly string[] {
	if (!WSL_DISTRO_NAME) return [];
	const drive = PATH?.match(/(?:^|:)(\/(?:[^:]*\/)?c)\/windows\/system32(?=[:/]|$)/i)?.[1] ?? '/mnt/c';
	const own = PATH?.match(/(?:^|:)(\/(?:[^:]*\/)?c\/users\/[^/:]+\/appdata\/local)(?=[:/]|$)/i)?.[1];
	const folders = [`${drive}/Program Files`, `${drive}/Program Files (x86)`, ...(own ? [own] : [])];
	return folders.flatMap(folder => paths.map(path => posix.join(folder, path)));
}

/** The value, if any. Names have no case on Windows, but in a copy of its environment they do. */
function windowsVariable(name: string, env: Machine['env']): readonly string[] {
	const value = Object.entries(env).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
	return value ? [value] : [];
}
