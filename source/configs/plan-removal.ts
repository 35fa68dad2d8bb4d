import type {Format, Surroundings} from './format.js';
import {planChange} from './plan-change.js';
import type {WritePlan} from './write-plan.js';

/** As in the libraries' sample files: people take it for no token, and so does `Format.read`. */
const placeholder = 'INSERT_REFRESH_TOKEN_HERE';

/**
 * Plans to take the refresh token out of a config, for `applyWrite`: a placeholder stands in its place, and every other
 * byte is kept. No backup, since the token is dead. `unchanged` where there's no token, or no file. Paths as `planWrite`
 * takes them.
 *
 * Throws `WizardError<ConfigFailure>` where the file cannot be edited safely.
 */
export async function planRemoval({
	format,
	...rest
}: {
	readonly format: Format;
	readonly path?: string;
	readonly surroundings: Surroundings;
}): Promise<WritePlan> {
	return planChange({
		...rest,
		format,
		values: {refreshToken: placeholder},
		change: text => {
			const {refreshToken} = format.read(text);
			if (refreshToken === undefined) return text;
			// What ends a line on Windows is a part of the value to Perl's library.
			const lineEnd = refreshToken.endsWith('\r') ? '\r' : '';
			return format.edit(text, {refreshToken: placeholder + lineEnd});
		},
		expected: ({refreshToken: _, ...others}) => others,
		forget: true,
	});
}
