/** One Google Ads account of the sandbox, with the fields of Google's `customer_client` resource. */
export type SampleAccount = {
	/** Ten digits. */
	readonly id: string;
	readonly descriptiveName: string;
	readonly manager: boolean;
	readonly status: 'ENABLED' | 'CLOSED';
	readonly testAccount: boolean;
	readonly hidden: boolean;
	readonly currencyCode: string;
	readonly timeZone: string;
	/** Ids of the accounts that a manager manages. */
	readonly clients: readonly string[];
};

type Traits = Partial<Pick<SampleAccount, 'status' | 'testAccount' | 'hidden' | 'clients'>>;

function account(id: string, descriptiveName: string, traits: Traits = {}): SampleAccount {
	return {
		id,
		descriptiveName,
		manager: traits.clients !== undefined,
		status: 'ENABLED',
		testAccount: false,
		hidden: false,
		currencyCode: 'EUR',
		timeZone: 'Europe/Berlin',
		clients: [],
		...traits,
	};
}

const accounts = [
	account('1234567890', 'Example Agency', {clients: ['2345678901', '5678901234', '8901234567']}),
	account('2345678901', 'Example Agency North', {clients: ['3456789012', '4567890123', '6789012345']}),
	account('3456789012', 'Bakery Bremen'),
	account('4567890123', 'Old Shoe Shop', {status: 'CLOSED'}),
	account('5678901234', 'Example Agency South', {clients: ['6789012345', '7890123456']}),
	// A client of two managers, as in real life: whoever walks the tree meets it twice.
	account('6789012345', 'Garden Centre'),
	account('7890123456', 'Test playground', {testAccount: true}),
	account('8901234567', 'Retired campaign', {hidden: true}),
	account('9012345678', 'Corner Café'),
];

/** What `listAccessibleCustomers` names: a manager with a tree below it, and a plain account. */
export const accessibleCustomerIds: readonly string[] = ['1234567890', '9012345678'];

/** The account with this id. */
export function findAccount(id: string): SampleAccount | undefined {
	return accounts.find(one => one.id === id);
}

/** An account of a tree; `level` is its distance from the tree's root. */
export type TreeEntry = {readonly account: SampleAccount; readonly level: number};

/** The account and everything below it, nearest first, each account once. */
export function accountTree(root: SampleAccount): readonly TreeEntry[] {
	const entries = new Map([[root.id, {account: root, level: 0}]]);
	for (const {account: parent, level} of entries.values()) {
		for (const client of parent.clients.flatMap(id => findAccount(id) ?? [])) {
			if (!entries.has(client.id)) entries.set(client.id, {account: client, level: level + 1});
		}
	}
	return [...entries.values()];
}
