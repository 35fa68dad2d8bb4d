import type {NamedBrowser} from './find-browser.js';
import {hasDisplay} from './has-display.js';
import {isOverSsh} from './is-over-ssh.js';
import type {Surroundings} from './look-around.js';

/** Where we run, and what that means for the person's browser. */
export type Whereabouts = {
	/** Opening a browser from here is worth a try. */
	readonly opensBrowser: boolean;
	/** That browser reaches the ports of this machine at 127.0.0.1, so that Google's answer finds its way by itself. */
	readonly browserIsHere: boolean;
};

/** What is known about this machine. */
export type Clues = {
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly platform: NodeJS.Platform;
	readonly surroundings: Surroundings;
	/** The browser that a person named for this run. */
	readonly ownBrowser?: Pick<NamedBrowser, 'id'> | undefined;
};

type Place = {
	readonly isIt: (clues: Clues) => boolean;
	/** `web-page`: the terminal itself is in the browser, and `BROWSER` is the service's, not the person's. */
	readonly browser: 'here' | 'elsewhere' | 'web-page';
};

/** The first that fits. */
const places: readonly Place[] = [
	// "Always true while in a codespace": docs.github.com, "Default environment variables for your codespace".
	{isIt: ({env}) => isOn(env.CODESPACES), browser: 'web-page'},
	// gitpod.io/docs, "Environment variables".
	{isIt: ({env}) => isOn(env.GITPOD_WORKSPACE_ID), browser: 'web-page'},
	// These three as firebase-tools tells them, `isCloudEnvironment` in src/utils.ts.
	{isIt: ({env}) => isOn(env.GOOGLE_CLOUD_WORKSTATIONS), browser: 'web-page'},
	{isIt: ({env}) => isOn(env.CLOUD_SHELL) || isOn(env.GOOGLE_CLOUD_SHELL), browser: 'web-page'},
	// coder.com/docs/code-server, "Accessing web services": how a page is reached there, which isn't 127.0.0.1.
	{isIt: ({env}) => isOn(env.VSCODE_PROXY_URI), browser: 'web-page'},
	// VS Code, or a fork of it, on another machine: over SSH, in a dev container, through a tunnel. BROWSER is its helper,
	// which forwards ports of this machine too (microsoft/vscode-remote-release issue 1919).
	{
		isIt: ({env}) => isOn(env.VSCODE_IPC_HOOK_CLI) && isOn(env.BROWSER) && !isOn(env.WSL_DISTRO_NAME),
		browser: 'here',
	},
	// Even with X11 forwarding: a browser that is painted over the network is no help.
	{isIt: ({env}) => isOverSsh(env), browser: 'elsewhere'},
	// With a display it's Toolbox, Distrobox or Flatpak: the browser starts in here, or shares this network.
	{isIt: clues => isContainer(clues) && hasDisplay(clues.env, 'linux'), browser: 'here'},
	{isIt: isContainer, browser: 'elsewhere'},
	// learn.microsoft.com/windows/wsl/networking: Windows reaches ports of WSL 2 at localhost.
	{isIt: isWsl, browser: 'here'},
	{isIt: ({env, platform}) => !hasDisplay(env, platform), browser: 'elsewhere'},
];

/**
 * Tells where we run, from what is there to see; what isn't there (`sudo` drops the traces of SSH) can't be told.
 * A browser that's named, for this run or by `BROWSER`, is opened wherever we are; everywhere but in a web page's terminal,
 * it's taken for one that is here, unless it needs a display that isn't there.
 */
export function whereabouts(clues: Clues): Whereabouts {
	const {browser} = places.find(({isIt}) => isIt(clues)) ?? ({browser: 'here'} as const);
	const {env, platform, ownBrowser} = clues;
	const isChosen = ownBrowser !== undefined || isOn(env.BROWSER?.trim());
	// A command of the person's own may reach another computer's display.
	const starts = ownBrowser?.id === undefined || hasDisplay(env, platform);
	return {
		opensBrowser: browser === 'here' || isChosen,
		browserIsHere: browser === 'here' || (isChosen && starts && browser === 'elsewhere'),
	};
}

/** `container` is set by podman, systemd-nspawn and LXC (systemd.io/CONTAINER_INTERFACE). */
function isContainer({env, platform, surroundings: {dockerenv, containerenv, cgroup}}: Clues): boolean {
	if (platform !== 'linux') return false;
	const isToldByEnv = isOn(env.container) || isOn(env.REMOTE_CONTAINERS) || isOn(env.KUBERNETES_SERVICE_HOST);
	return isToldByEnv || dockerenv || containerenv || /docker|containerd|kubepods|libpod|lxc/.test(cgroup);
}

/** The kernel tells it where `sudo` has dropped the name. */
function isWsl({env, platform, surroundings: {kernel}}: Clues): boolean {
	return platform === 'linux' && (isOn(env.WSL_DISTRO_NAME) || /microsoft/i.test(kernel));
}

const isOn = (value: string | undefined) => value !== undefined && !['', '0', 'false'].includes(value);
