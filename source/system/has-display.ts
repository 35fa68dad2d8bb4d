import process from 'node:process';

/** Whether there is a screen to open a browser on and a clipboard to copy to; WSL has those of Windows. */
export function hasDisplay(env: Readonly<Record<string, string | undefined>>, platform = process.platform): boolean {
	return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY || env.WSL_DISTRO_NAME);
}
