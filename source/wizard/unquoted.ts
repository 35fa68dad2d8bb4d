/** A path as it's meant: one that is dropped into a terminal may come in quotes. */
export const unquoted = (path: string): string => path.replace(/^(['"])(.+)\1$/s, '$2');
