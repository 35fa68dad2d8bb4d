/** A path as it's meant: one that is dropped into a terminal may come in quotes. */
export const unquote = (path: string): string => /^(['"])(.+)\1$/s.exec(path)?.[2] ?? path;
