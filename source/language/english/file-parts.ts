/** What the system says of a file, whatever was to be done with it. */
export const fileCauses = {
	noPermission: (path: string) => `The system refused access to ${path}.`,
	parentIsFile: (path: string) => `A folder on the way to ${path} is a file.`,
	nameTooLong: (path: string) => `The system takes no name as long as ${path}.`,
	linkLoop: (path: string) => `The links at ${path} lead in a circle.`,
	isFolder: (path: string) => `${path} is a folder, not a file.`,
	reported: (path: string, code: string) => `The system reported ${code} for ${path}.`,
};

/** What to do about it. */
export const fileFixes = {
	checkPath: 'Check the path.',
	fileItself: 'Give the path of the file itself.',
	fileInside: 'Give the path of the file inside it.',
	checkDisk: 'Check the disk, then try again.',
};

/** What there is to say, for another language. */
export type FileParts = {readonly causes: typeof fileCauses; readonly fixes: typeof fileFixes};
