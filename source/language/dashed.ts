/** A customer ID, `1234567890`, as people read it: `123-456-7890`. */
export function dashed(customerId: string): string {
	return customerId.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');
}
