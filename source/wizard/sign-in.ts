import type {PasteRefusal} from '../callback/pasted-address.js';

/** A sign-in that waits for Google's answer: what a person needs to see of it, and the way to hand it an address. */
export type SignIn = {
	/** Short link on this machine that leads to Google's consent page. */
	readonly link: string;
	/** The consent page itself. */
	readonly consentUrl: string;
	readonly redirectUri: string;
	/** End of the wait, in milliseconds since the epoch. */
	readonly expiresAt: number;
	/** No browser can come back to this machine: the registered redirect URI is elsewhere. */
	readonly pasteOnly: boolean;
	/** Takes the address the browser ended on; says why when it is not Google's answer. Never fetches it. */
	readonly paste: (text: string) => PasteRefusal | undefined;
};
