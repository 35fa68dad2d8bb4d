/** A number of bytes in KiB, rounded up. */
export const kib = (bytes: number) => `${Math.ceil(bytes / 1024).toLocaleString('en')} KiB`;
