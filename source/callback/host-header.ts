/** The `Host` a browser sends for `http://{host}:{port}`: it leaves out the default port (RFC 9110 section 4.2.1). */
export const hostHeader = (host: string, port: number): string => (port === 80 ? host : `${host}:${port}`);
