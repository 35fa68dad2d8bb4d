import type {NotLoadedReason, StoredConfigFailure} from '../../configs/stored-config-failures.js';
import type {FailureWords} from '../failure-words.js';
import {spoken} from '../spoken.js';
import {fileCauses, fileFixes} from './file-parts.js';

const {checkPath} = fileFixes;

export type NotLoadedWords = Readonly<
	Record<NotLoadedReason, (path: string, code: string) => {readonly cause: string; readonly fix: string}>
>;

const notLoaded: NotLoadedWords = {
	'no-permission': path => ({
		cause: fileCauses.noPermission(path),
		fix: 'Give yourself access to the file and its folder, or run this as the user who owns it.',
	}),
	'parent-not-a-directory': path => ({cause: fileCauses.parentIsFile(path), fix: checkPath}),
	'name-too-long': path => ({cause: fileCauses.nameTooLong(path), fix: checkPath}),
	'link-loop': path => ({
		cause: fileCauses.linkLoop(path),
		fix: fileFixes.fileItself,
	}),
	'is-a-directory': path => ({cause: `There's a folder at ${path}.`, fix: fileFixes.fileInside}),
	'not-regular': path => ({cause: `There's a pipe, a socket or a device at ${path}.`, fix: checkPath}),
	'too-large': path => ({cause: `The file ${path} is over 1 MiB, and no config is as big as that.`, fix: checkPath}),
	'not-text': path => ({
		cause: `The file ${path} isn't UTF-8 text.`,
		fix: 'Check the path, or save it as UTF-8 in your editor.',
	}),
	refused: (path, code) => ({
		cause: fileCauses.reported(path, code),
		fix: fileFixes.checkDisk,
	}),
};

/** The last three are given their `path` as a shell takes it. */
export type StoredConfigWords = FailureWords<StoredConfigFailure>;

/** Copy for config files that are looked at where they stand. */
export const storedConfigWords = spoken('storedConfig', {
	'config-missing': ({path, variable}) => ({
		title: 'There is no such file',
		cause:
			variable === undefined ? `Nothing stands at ${path}.` : `${variable} names ${path}, and nothing stands there.`,
		fix: [checkPath, 'Or make a config there: run adsauth.'],
	}),
	'config-not-loaded': ({reason, path, code = ''}) => {
		const {cause, fix} = notLoaded[reason](path, code);
		return {title: "That config can't be read", cause, fix: [fix]};
	},
	'config-is-client-file': ({path}) => ({
		title: 'This is the client file, not a config',
		cause: 'It holds the OAuth client, and no refresh token: a config is made from it.',
		fix: [`Run adsauth -P ${path}, which makes one.`, 'Or name the config that you mean.'],
	}),
	'config-readable-by-others': ({path, mode, isForeign}) => ({
		title: 'Other users of this machine can read this file',
		cause: `Its mode is ${mode.toString(8)}, and there are secrets in it.`,
		fix: [
			isForeign
				? `As its owner or as root, run chmod 600 ${path}, so that only its owner can.`
				: `Run chmod 600 ${path}, so that only you can.`,
		],
	}),
	'config-tracked-by-git': ({path}) => ({
		title: 'Git tracks this file',
		cause: "Its secrets are in the repository's history, and in every copy of that.",
		fix: [
			`In its folder, run git rm --cached ${path}, which leaves the file there.`,
			'Add it to .gitignore, and commit both.',
			'The history keeps the client secret: make a new one in the Google Cloud console.',
			`It keeps the token as well: run adsauth revoke ${path} first, then adsauth for a new one.`,
		],
	}),
});
