import {isIP, isIPv6} from 'node:net';
import {parseUrl} from '../system/parse-url.js';

/** One entry of `NO_PROXY`: without a port it's meant for every port. */
type Entry = {readonly host: string; readonly port: string | undefined};

/**
 * Whether `NO_PROXY` excludes a URL from the proxy. Its entries are separated by commas or blanks, as curl reads them
 * (https://curl.se/docs/manpage.html#--noproxy): a host with all its subdomains, with or without a dot in front; an
 * address to the letter, that of IPv6 with or without brackets.
 *
 * Unlike curl: `*` counts anywhere in the list, as lists are put together by scripts; `*.host` is `.host` and
 * `host:port` is for that port alone, as Node and Go have it; an address range (CIDR) says nothing, because
 * Google is asked by name and its addresses are the proxy's to find.
 */
export function isExcluded({hostname, port, protocol}: URL, noProxy: string): boolean {
	const effectivePort = port || (protocol === 'https:' ? '443' : '80');
	const host = hostname.replace(/\.$/, '');
	const isAddress = host.startsWith('[') || isIP(host) !== 0;
	return noProxy
		.toLowerCase()
		.split(/[\s,]+/)
		.map(readEntry)
		.some(entry => {
			if (!entry || (entry.port ?? effectivePort) !== effectivePort) return false;
			return entry.host === '*' || entry.host === host || (!isAddress && host.endsWith(`.${entry.host}`));
		});
}

function readEntry(text: string): Entry | undefined {
	if (isIPv6(text)) return {host: bracketed(text), port: undefined};
	const groups = /^(?:\[(?<address>.*)\]|(?<name>[^:]+))(?::(?<port>\d+))?$/.exec(text)?.groups;
	const {address, name = '', port} = groups ?? {};
	if (address !== undefined) return isIPv6(address) ? {host: bracketed(address), port} : undefined;
	const host = name.replace(/^\*?\.(?=.)/, '').replace(/\.$/, '');
	const isEmpty = host === '' || (host === '*' && name !== '*');
	return isEmpty ? undefined : {host, port};
}

/** An IPv6 address as URLs have it, which is its shortest form. */
const bracketed = (address: string) => parseUrl(`http://[${address}]`)?.hostname ?? '';
