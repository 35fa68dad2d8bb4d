import type {ConfigFailure} from '../../configs/failures.js';
import type {FailureWords} from '../failure-words.js';
import {spoken} from '../spoken.js';
import {configNames as names, configReasons as reasons, configPlace as where} from './config-parts.js';
import {fileCauses, fileFixes} from './file-parts.js';

export type ConfigFileWords = FailureWords<ConfigFailure>;

const otherWays = 'Or write to another file, or copy the token instead.';
const pasteIn = 'Paste the lines in yourself.';

/** The copy for everything that can go wrong with writing a config file. */
export const configFileWords = spoken('configFile', {
	'config-not-editable': ({reason, lines, key, path}) => ({
		title: 'This file needs your own hand',
		cause: `${where(path, key, lines)}: ${reasons[reason]}. Nothing was changed.`,
		fix: [reason === 'other-sign-in' ? 'Move them away first, then try again.' : pasteIn, 'Or write to another file.'],
	}),
	'config-not-text': ({path}) => ({
		title: "That file isn't plain text",
		cause: `${path} isn't UTF-8 text.`,
		fix: ['Save it as UTF-8 in your editor.', otherWays],
	}),
	'config-too-big': ({path}) => ({
		title: 'That file is too big for a config file',
		cause: `${path} is over 1 MiB.`,
		fix: [fileFixes.checkPath, otherWays],
	}),
	'config-no-permission': ({path}) => ({
		title: "You're not allowed to write there",
		cause: fileCauses.noPermission(path),
		fix: ['Give yourself access to the file and its folder, and check that neither is locked.', otherWays],
	}),
	'config-read-only-file-system': ({path}) => ({
		title: 'That disk is read-only',
		cause: `${path} is on a disk that takes no changes.`,
		fix: ['Write to a file in your home folder.', otherWays],
	}),
	'config-disk-full': ({path}) => ({
		title: 'The disk is full',
		cause: `There's no room left to write ${path}. What was there is still there.`,
		fix: ['Free some space, then try again.', otherWays],
	}),
	'config-is-a-directory': ({path}) => ({
		title: "That's a folder",
		cause: fileCauses.isFolder(path),
		fix: ['Add a file name to the path.'],
	}),
	'config-not-a-regular-file': ({path}) => ({
		title: "That isn't a file",
		cause: `${path} is a device, a pipe or a socket.`,
		fix: ['Choose another path.'],
	}),
	'config-parent-not-a-directory': ({path}) => ({
		title: "That path can't exist",
		cause: fileCauses.parentIsFile(path),
		fix: [fileFixes.checkPath, otherWays],
	}),
	'config-name-too-long': ({path}) => ({
		title: 'That name is too long',
		cause: fileCauses.nameTooLong(path),
		fix: ['Choose a shorter name.'],
	}),
	'config-link-loop': ({path}) => ({
		title: 'That link leads nowhere',
		cause: fileCauses.linkLoop(path),
		fix: ['Remove the link.', otherWays],
	}),
	'config-changed-meanwhile': ({path}) => ({
		title: 'The file has changed since you looked',
		cause: `Something else changed ${path}, so it was left alone.`,
		fix: ['Look at the file again, then try again.'],
	}),
	'config-foreign-owner': ({path}) => ({
		title: 'That file belongs to someone else',
		cause: `${path} isn't owned by your user.`,
		fix: ['Run this as the user who owns it.', otherWays],
	}),
	'config-hard-link': ({path}) => ({
		title: 'That file has a second name',
		cause: `${path} is a hard link; writing it would part it from its twin.`,
		fix: [
			'Overwrite it in place: a backup is made first.',
			'Or paste the lines in yourself: your editor keeps the link.',
			otherWays,
		],
	}),
	'config-busy': ({path}) => ({
		title: "That file can't be replaced just now",
		cause: `${path} is held by the system or mounted by itself.`,
		fix: [
			'Overwrite it in place: a backup is made first.',
			'Or close what has it open; in a container, mount its folder instead of the file.',
			'Or paste the lines in yourself.',
		],
	}),
	'config-read-back-mismatch': ({path}) => ({
		title: 'The change was not safe, so it was not made',
		cause: `${path} would not read back as it should.`,
		fix: [pasteIn, otherWays],
	}),
	'config-not-restored': ({path, backup}) => ({
		title: 'The file was left half-written',
		cause: `Writing ${path} failed, and so did putting it back.`,
		fix: [`Copy ${backup} over it: that's the file as it was.`, 'Check the disk.'],
	}),
	'config-not-undone': ({path, now, backup}) => ({
		title: "That write can't be undone any more",
		cause:
			now === 'gone'
				? `${path} isn't there any more.`
				: `Something else has changed ${path} since, so it was left alone.`,
		fix: [
			backup === undefined
				? {gone: "There's nothing left to undo.", changed: 'Take out in your editor what you no longer want.'}[now]
				: `The file as it was is ${backup}: copy back what you need, then delete it.`,
		],
	}),
	'config-unusable-value': ({key}) => ({
		title: `That ${names[key]} can't be written`,
		cause:
			key === 'loginCustomerId'
				? 'A login customer ID is ten digits without dashes.'
				: `The ${names[key]} is empty, or has blanks at its ends or letters no such value has.`,
		fix: ['Enter it again.'],
	}),
	'config-not-accessible': ({path, code}) => ({
		title: "That file couldn't be reached",
		cause: fileCauses.reported(path, code),
		fix: [fileFixes.checkDisk, otherWays],
	}),
});
