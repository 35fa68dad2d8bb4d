/** A number of bytes in KiB, rounded up; held together by spaces that every terminal's font has. */
export const kib = (bytes: number) =>
	`${Math.ceil(bytes / 1024).toLocaleString('fr')} Kio`.replaceAll(/[ \u202F]/g, '\u00A0');
