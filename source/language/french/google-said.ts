/** The cause where all we have is Google's answer; `description` is its own sentence, with or without a full stop. */
export function googleSaid(error: string, description: string | undefined): string {
	return `La réponse de Google est « ${error} »${description ? ` (${description.replace(/\.$/, '')})` : ''}.`;
}
