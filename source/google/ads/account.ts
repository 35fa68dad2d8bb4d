/** A Google Ads account as Google's `customer_client` resource tells of it. Texts are as they came, not sanitised. */
export type Account = {
	/** The customer ID: ten digits, no dashes. */
	readonly id: string;
	/** `descriptive_name`; absent where Google gives none or the account can't be asked. */
	readonly name?: string;
	/** Absent where the account can't be asked. */
	readonly manager?: boolean;
	/** Anything but `ENABLED` (`CANCELED`, `SUSPENDED`, `CLOSED`) can't be called. Absent where it can't be asked. */
	readonly status?: string;
	readonly testAccount?: boolean;
	readonly hidden?: boolean;
	/**
	 * Why Google lets nobody ask it (the name of a Google Ads error), so that neither its name nor what is below it is known.
	 */
	readonly skipped?: string;
};

/** An account in the tree below one that the person reaches directly. */
export type TreeAccount = Account & {
	/** The account at the top of its tree, reached without any other; for the top itself, its own ID. */
	readonly rootId: string;
	/** The manager right above it; absent for the top. */
	readonly parentId?: string;
	/** Distance from the top, from 0. */
	readonly level: number;
};

/** The digits of a customer ID as people write it, with or without dashes and blanks; undefined for anything else. */
export function customerIdDigits(text: string): string | undefined {
	const digits = text.replaceAll(/[\s-]/g, '');
	return /^\d{10}$/.test(digits) ? digits : undefined;
}
