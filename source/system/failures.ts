/** Why a file a person named couldn't be read. `path` is sanitised for the terminal: not for opening. */
export type SmallFileFailure =
	| {readonly type: 'file-missing'; readonly path: string}
	/** A symbolic link to nothing, or to itself. */
	| {readonly type: 'file-broken-link'; readonly path: string}
	| {readonly type: 'file-is-a-directory'; readonly path: string}
	/** A pipe, a socket or a device. */
	| {readonly type: 'file-not-regular'; readonly path: string}
	/** `bytes` is the size as far as it was seen: a file that grows may be larger. */
	| {readonly type: 'file-too-large'; readonly path: string; readonly bytes: number; readonly maxBytes: number}
	| {readonly type: 'file-no-permission'; readonly path: string}
	/** `code` is the system's, such as `EIO`. */
	| {readonly type: 'file-unreadable'; readonly path: string; readonly code: string};

/** Why standard input couldn't be taken for a file. */
export type StandardInputFailure =
	/** Nothing but blanks came, as from a variable that isn't set. */
	| {readonly type: 'standard-input-empty'}
	| {readonly type: 'standard-input-too-large'; readonly maxBytes: number}
	| {readonly type: 'standard-input-unreadable'; readonly code: string};

/** Why nothing was copied. */
export type ClipboardFailure =
	/** `tool` is the package to install. */
	| {readonly type: 'clipboard-tool-missing'; readonly tool: 'wl-clipboard' | 'xsel'}
	| {readonly type: 'clipboard-tool-failed'}
	| {readonly type: 'clipboard-tool-hung'}
	/** No X11 or Wayland display: a server, a container, SSH. */
	| {readonly type: 'clipboard-no-display'}
	/** For what a terminal takes. In bytes. */
	| {readonly type: 'clipboard-text-too-long'; readonly bytes: number; readonly maxBytes: number}
	/** The way to the terminal's clipboard leads through tmux, and ends there. */
	| {readonly type: 'clipboard-tmux'; readonly reason: 'no-answer' | 'not-handed-on'};

/** Why no browser opened. */
export type BrowserFailure =
	| {
			readonly type: 'browser-not-opened';
			readonly reason: 'no-opener' | 'no-display' | 'opener-failed';
			/** The failed opener's, unless a signal ended it. */
			readonly exitCode?: number;
	  }
	/** `BROWSER` names a command, sanitised here, that isn't there or can't be run. */
	| {readonly type: 'browser-not-opened'; readonly reason: 'variable'; readonly command: string}
	/** `name` is what was asked for, sanitised; `known` are the ids of the browsers found here. */
	| {readonly type: 'browser-unknown'; readonly name: string; readonly known: readonly string[]};

/** Why nothing was piped to a command, or not to its end. `command` is the sanitised name or path of the program. */
export type CommandFailure =
	| {readonly type: 'command-empty'}
	| {readonly type: 'command-unbalanced-quotes'}
	/** An unquoted operator, such as `|` or a line break. */
	| {readonly type: 'command-needs-shell'; readonly operator: string}
	/** In what would be the program's arguments, which every other program can read. */
	| {readonly type: 'command-contains-secret'}
	| {readonly type: 'command-not-found'; readonly command: string}
	| {readonly type: 'command-not-permitted'; readonly command: string}
	/** `code` is the system's, such as `EINVAL`. */
	| {readonly type: 'command-not-started'; readonly command: string; readonly code: string}
	/** `folder`, sanitised, is where we run ourselves. */
	| {readonly type: 'command-folder-missing'; readonly folder: string}
	| {readonly type: 'command-timed-out'; readonly command: string; readonly minutes: number};

/** All that can go wrong with the neighbours: files, clipboard, browser, commands. */
export type SystemFailure =
	| SmallFileFailure
	| StandardInputFailure
	| ClipboardFailure
	| BrowserFailure
	| CommandFailure;
