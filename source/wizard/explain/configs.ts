import type {ConfigFailure} from '../../configs/failures.js';
import {configNames as names} from './config-names.js';
import {configReasons as reasons, configPlace as where} from './config-reasons.js';
import type {Explanation, Explanations} from './explanation.js';

const otherWays = 'Or write to another file, or copy the token instead.';

/** The copy for everything that can go wrong with a config file. */
export const configsExplanations = {
	'config-not-editable': ({reason, lines, key, path}) => ({
		title: 'This file needs your own hand',
		cause: `${where(path, key, lines)}: ${reasons[reason]}. Nothing was changed.`,
		fix: [
			reason === 'other-sign-in' ? 'Move them away first, then try again.' : 'Paste the lines in yourself.',
			'Or write to another file.',
		],
		exit: 'notDelivered',
	}),
	'config-not-text': ({path}) =>
		notWritten("That file isn't plain text", `${path} isn't UTF-8 text.`, [
			'Save it as UTF-8 in your editor.',
			otherWays,
		]),
	'config-too-big': ({path}) =>
		notWritten('That file is too big for a config file', `${path} is over 1 MiB.`, ['Check the path.', otherWays]),
	'config-no-permission': ({path}) =>
		notWritten("You're not allowed to write there", `The system refused access to ${path}.`, [
			'Give yourself access to the file and its folder, and check that neither is locked.',
			otherWays,
		]),
	'config-read-only-file-system': ({path}) =>
		notWritten('That disk is read-only', `${path} is on a disk that takes no changes.`, [
			'Write to a file in your home folder.',
			otherWays,
		]),
	'config-disk-full': ({path}) =>
		notWritten('The disk is full', `There's no room left to write ${path}. What was there is still there.`, [
			'Free some space, then try again.',
			otherWays,
		]),
	'config-is-a-directory': ({path}) =>
		notWritten("That's a folder", `${path} is a folder, not a file.`, ['Add a file name to the path.']),
	'config-not-a-regular-file': ({path}) =>
		notWritten("That isn't a file", `${path} is a device, a pipe or a socket.`, ['Choose another path.']),
	'config-parent-not-a-directory': ({path}) =>
		notWritten("That path can't exist", `A folder on the way to ${path} is a file.`, ['Check the path.', otherWays]),
	'config-name-too-long': ({path}) =>
		notWritten('That name is too long', `The system takes no name as long as ${path}.`, ['Choose a shorter name.']),
	'config-link-loop': ({path}) =>
		notWritten('That link leads nowhere', `The links at ${path} lead in a circle.`, ['Remove the link.', otherWays]),
	'config-changed-meanwhile': ({path}) =>
		notWritten('The file has changed since you looked', `Something else changed ${path}, so it was left alone.`, [
			'Look at the file again, then try again.',
		]),
	'config-foreign-owner': ({path}) =>
		notWritten('That file belongs to someone else', `${path} isn't owned by your user.`, [
			'Run this as the user who owns it.',
			otherWays,
		]),
	'config-hard-link': ({path}) =>
		notWritten('That file has a second name', `${path} is a hard link; writing it would part it from its twin.`, [
			'Overwrite it in place: a backup is made first.',
			'Or paste the lines in yourself: your editor keeps the link.',
			otherWays,
		]),
	'config-busy': ({path}) =>
		notWritten("That file can't be replaced just now", `${path} is held by the system or mounted by itself.`, [
			'Overwrite it in place: a backup is made first.',
			'Or close what has it open; in a container, mount its folder instead of the file.',
			'Or paste the lines in yourself.',
		]),
	'config-read-back-mismatch': ({path}) =>
		notWritten('The change was not safe, so it was not made', `${path} would not read back as it should.`, [
			'Paste the lines in yourself.',
			otherWays,
		]),
	'config-not-restored': ({path, backup}) =>
		notWritten('The file was left half-written', `Writing ${path} failed, and so did putting it back.`, [
			`Copy ${backup} over it: that's the file as it was.`,
			'Check the disk.',
		]),
	'config-unusable-value': ({key}) =>
		notWritten(
			`That ${names[key]} can't be written`,
			key === 'loginCustomerId'
				? 'A login customer ID is ten digits without dashes.'
				: `The ${names[key]} is empty, or has blanks at its ends or letters no such value has.`,
			['Enter it again.'],
		),
	'config-not-accessible': ({path, code}) =>
		notWritten("That file couldn't be reached", `The system reported ${code} for ${path}.`, [
			'Check the disk, then try again.',
			otherWays,
		]),
} satisfies Explanations<ConfigFailure>;

function notWritten(title: string, cause: string, fix: readonly string[]): Explanation {
	return {title, cause, fix, exit: 'notDelivered'};
}
