/** True for what the libraries' sample files hold where a value belongs (`INSERT_CLIENT_ID_HERE`), and for nothing. */
export function isPlaceholder(value: string): boolean {
	return value === '' || /^INSERT_\w+_HERE$/.test(value);
}
