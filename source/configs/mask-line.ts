import {mask} from '../system/mask.js';
import {isPlaceholder} from './placeholder.js';

/**
 * A secret's name as any format spells it, what stands between it and the value (`=`, `||=`, `:`, `" value=`), and the value:
 * in quotes, or up to the next blank.
 */
const namedSecret =
	/((?:client_?secret|refresh_?token|developer_?token)["']?\s*(?:value\s*)?[|&]*[=:]>?\s*)(?:(["'])((?:\\.|(?!\2).)*)|([^\s"']\S*))/gis;

/** Google's own shapes: refresh tokens, client secrets, access tokens. */
const secretShapes = /1\/\/?[\w-]{12,}|GOCSPX-[\w-]+|ya29\.[\w.-]+/g;

/** Shorter ones would be found in every other word; they are masked where they are named. */
const shortestToSearch = 8;

/** One line of a config file for a person's eyes: every secret in it masked, also in comments and other sections. */
export function maskLine(line: string, secrets: readonly string[]): string {
	const masked = line
		.replace(namedSecret, (_, name: string, quote = '', quoted?: string, bare = '') => {
			const value = quoted ?? bare;
			return `${name}${quote}${isPlaceholder(value) ? value : mask(value)}`;
		})
		.replace(secretShapes, shape => mask(shape));
	return secrets
		.filter(secret => secret.length >= shortestToSearch)
		.toSorted((a, b) => b.length - a.length)
		.reduce((text, secret) => text.replaceAll(secret, () => mask(secret)), masked);
}
