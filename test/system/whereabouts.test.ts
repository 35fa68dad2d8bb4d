import {describe, expect, it} from 'vitest';
import type {Surroundings} from '../../source/system/look-around.js';
import {type Clues, whereabouts} from '../../source/system/whereabouts.js';

const nothing: Surroundings = {dockerenv: false, containerenv: false, cgroup: '', kernel: ''};
const bare = {env: {}, platform: 'linux', surroundings: nothing} as const;
const docker = {...nothing, dockerenv: true};
const microsoft = {...nothing, kernel: 'Linux version 5.15.167.4-microsoft-standard-WSL2 (root@x)'};
const desktop = {DISPLAY: ':0'};
const ssh = {SSH_CONNECTION: '192.0.2.1 50000 192.0.2.7 22', SSH_CLIENT: '192.0.2.1 50000 22', SSH_TTY: '/dev/pts/0'};
const vscode = {
	VSCODE_IPC_HOOK_CLI: '/run/user/1000/vscode-ipc-1.sock',
	BROWSER: '/home/ada/.vscode-server/bin/1/bin/helpers/browser.sh',
};
const codespace = {CODESPACES: 'true', CODESPACE_NAME: 'octocat-x', ...vscode, REMOTE_CONTAINERS: 'true'};

const here = {opensBrowser: true, browserIsHere: true};
const elsewhere = {opensBrowser: false, browserIsHere: false};
/** The service opens a tab, and that tab's 127.0.0.1 is another machine. */
const opensElsewhere = {opensBrowser: true, browserIsHere: false};

type Given = {
	readonly env?: Readonly<Record<string, string>>;
	readonly platform?: NodeJS.Platform;
	readonly surroundings?: Surroundings;
};

describe('whereabouts', () => {
	it.each<[string, Given, object]>([
		['a Linux desktop', {env: desktop}, here],
		['a Wayland desktop', {env: {WAYLAND_DISPLAY: 'wayland-0'}}, here],
		['a Mac', {platform: 'darwin'}, here],
		['Windows', {platform: 'win32'}, here],
		['a desktop that has Docker', {env: desktop, surroundings: {...nothing, cgroup: '0::/init.scope\n'}}, here],
		['a server', {}, elsewhere],
		['SSH', {env: ssh}, elsewhere],
		['SSH, of which sudo left one variable', {env: {SSH_TTY: '/dev/pts/0'}}, elsewhere],
		['SSH, of which sudo left nothing', {env: {SSH_CONNECTION: ''}}, elsewhere],
		['SSH with X11 forwarding', {env: {...ssh, DISPLAY: 'localhost:10.0'}}, elsewhere],
		['SSH to a Mac', {env: ssh, platform: 'darwin'}, elsewhere],
		['SSH to WSL', {env: ssh, surroundings: microsoft}, elsewhere],
		['SSH to a container', {env: ssh, surroundings: docker}, elsewhere],
		['Docker', {surroundings: docker}, elsewhere],
		['Docker on WSL', {surroundings: {...microsoft, dockerenv: true}}, elsewhere],
		['Podman', {surroundings: {...nothing, containerenv: true}}, elsewhere],
		['a container by its cgroup', {surroundings: {...nothing, cgroup: '1:cpu:/docker/0a1b\n'}}, elsewhere],
		['LXC or nspawn', {env: {container: 'lxc'}}, elsewhere],
		['Kubernetes', {env: {KUBERNETES_SERVICE_HOST: '10.0.0.1'}}, elsewhere],
		['a dev container without its editor', {env: {REMOTE_CONTAINERS: 'true'}}, elsewhere],
		['Toolbox', {env: {...desktop, container: 'oci'}, surroundings: {...nothing, containerenv: true}}, here],
		['WSL', {env: {WSL_DISTRO_NAME: 'Debian'}, surroundings: microsoft}, here],
		['WSL under sudo', {surroundings: microsoft}, here],
		['a cgroup on a Mac', {platform: 'darwin', surroundings: docker}, here],
		['VS Code over SSH', {env: {...ssh, ...vscode}}, here],
		['VS Code in a dev container', {env: {REMOTE_CONTAINERS: 'true', ...vscode}, surroundings: docker}, here],
		['VS Code in WSL', {env: {WSL_DISTRO_NAME: 'Debian', ...vscode}, surroundings: microsoft}, here],
		['VS Code over SSH, without its helper', {env: {...ssh, ...vscode, BROWSER: ''}}, elsewhere],
		['Codespaces', {env: codespace, surroundings: docker}, opensElsewhere],
		['Codespaces over SSH', {env: {...ssh, CODESPACES: 'true'}}, elsewhere],
		['Gitpod', {env: {GITPOD_WORKSPACE_ID: 'ada-x-1', BROWSER: '/ide/browser.sh'}}, opensElsewhere],
		['Cloud Shell', {env: {CLOUD_SHELL: 'true'}, surroundings: docker}, elsewhere],
		['Cloud Shell, by its other name', {env: {GOOGLE_CLOUD_SHELL: 'true'}}, elsewhere],
		['Cloud Workstations', {env: {GOOGLE_CLOUD_WORKSTATIONS: 'true', ...vscode}}, opensElsewhere],
		['code-server', {env: {VSCODE_PROXY_URI: 'https://x.example/proxy/{{port}}/', ...vscode}}, opensElsewhere],
		['no codespace', {env: {...desktop, CODESPACES: 'false'}}, here],
		['no codespace, in a digit', {env: {...desktop, CODESPACES: '0'}}, here],
		['no Gitpod', {env: {...desktop, GITPOD_WORKSPACE_ID: ''}}, here],
		['Windows, started from WSL', {env: {WSL_DISTRO_NAME: 'Debian'}, platform: 'win32', surroundings: microsoft}, here],
	])('%s', (_, given, expected) => {
		expect(whereabouts({...bare, ...given})).toEqual(expected);
	});

	it.each<[string, Given]>([
		['a server', {}],
		['SSH', {env: ssh}],
		['SSH with X11 forwarding', {env: {...ssh, DISPLAY: 'localhost:10.0'}}],
		['Docker', {surroundings: docker}],
	])('BROWSER wins in %s', (_, {env, surroundings = nothing}) => {
		const withBrowser = {...bare, env: {...env, BROWSER: 'firefox'}, surroundings};
		expect(whereabouts(withBrowser)).toEqual(here);
		expect(whereabouts({...withBrowser, env: {...env, BROWSER: ' '}})).toEqual(elsewhere);
	});

	const theirs = {};
	const firefox = {id: 'firefox'} as const;
	it.each<[string, Given, Clues['ownBrowser'], object]>([
		['a command, on a server', {}, theirs, here],
		['a command, over SSH', {env: ssh}, theirs, here],
		['a command, in Docker', {surroundings: docker}, theirs, here],
		['a command, in a codespace', {env: {CODESPACES: 'true'}}, theirs, opensElsewhere],
		['a known browser, over SSH', {env: ssh}, firefox, opensElsewhere],
		['a known browser, over SSH with X11 forwarding', {env: {...ssh, DISPLAY: 'localhost:10.0'}}, firefox, here],
		['a known browser, over SSH to a Mac', {env: ssh, platform: 'darwin'}, firefox, here],
		['a known browser, where BROWSER is another one', {env: {...ssh, BROWSER: 'w3m'}}, firefox, opensElsewhere],
	])('a browser that is named for this run is opened: %s', (_, given, ownBrowser, expected) => {
		expect(whereabouts({...bare, ...given, ownBrowser})).toMatchObject(expected);
	});
});
