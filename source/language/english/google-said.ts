/** The cause where all we have is Google's answer; `description` is its own sentence, with or without a full stop. */
export function googleSaid(error: string, description: string | undefined): string {
	return `Google's answer was "${error}"${description ? ` (${description.replace(/\.$/, '')})` : ''}.`;
}
