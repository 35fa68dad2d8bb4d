import {checkValues} from './check-values.js';
import type {Format, Surroundings, Values} from './format.js';
import {heldValues} from './held-values.js';
import {planChange} from './plan-change.js';
import type {WritePlan} from './write-plan.js';

export type {WritePlan} from './write-plan.js';

/**
 * Looks at what is there and works out the new content, without writing anything. `path` may be relative or start with
 * `~/`; without it the library's own default is taken. `now` names the backup.
 *
 * Only what a person agrees to: `restrictMode` takes an existing file from everyone but its owner; `inPlace` overwrites
 * one that cannot be replaced (`config-hard-link`, and `config-busy` when it was written).
 *
 * Throws `WizardError<ConfigFailure>` where the file cannot be edited safely, or where what we would write does not read
 * back as what was asked.
 */
export async function planWrite({
	format,
	values: given,
	...rest
}: {
	readonly format: Format;
	readonly path?: string;
	readonly values: Values;
	readonly surroundings: Surroundings;
	readonly restrictMode?: true;
	readonly inPlace?: true;
	readonly now?: Date;
}): Promise<WritePlan> {
	checkValues(given);
	const values = heldValues(format, given);
	return planChange({
		...rest,
		format,
		values,
		change: text => (text.trim() === '' ? format.create(values) : format.edit(text, values)),
		expected: former => ({...former, ...values}),
	});
}
