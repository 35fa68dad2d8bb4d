/** The things people paste in each other's place. */
export type Credential =
	| 'client-id'
	| 'client-secret'
	| 'authorization-code'
	| 'refresh-token'
	| 'access-token'
	| 'api-key'
	| 'email';

/** Google documents none of these shapes; all have been stable for years. */
const shapes: readonly (readonly [Credential, RegExp])[] = [
	['client-id', /^[\w-]+\.apps\.googleusercontent\.com$/],
	['client-secret', /^GOCSPX-/],
	['authorization-code', /^4(?:\/|%2F)/i],
	['refresh-token', /^1\/\//],
	['access-token', /^ya29\./],
	['api-key', /^AIza/],
	['email', /^[^\s@]+@[^\s@]+$/],
];

/** What a trimmed text is by its prefix or suffix, or `undefined` for a text of no known shape. */
export function recogniseCredential(text: string): Credential | undefined {
	return shapes.find(([, shape]) => shape.test(text))?.[0];
}
