/** One Google Ads account of the sandbox, with the fields of Google's `customer_client` resource. */
export type SampleAccount = {
	/** Ten digits. */
	readonly id: string;
	/** Empty: Google leaves the field out. */
	readonly descriptiveName: string;
	readonly manager: boolean;
	/** Anything but `ENABLED` can't be asked. */
	readonly status: 'ENABLED' | 'CANCELED' | 'SUSPENDED' | 'CLOSED';
	readonly testAccount: boolean;
	readonly hidden: boolean;
	readonly currencyCode: string;
	readonly timeZone: string;
	/** Ids of the accounts that a manager manages. */
	readonly clients: readonly string[];
};

/** The accounts there are, and what people reach directly. Plain data, never changed in place. */
export type AdsAccounts = {
	readonly accounts: readonly SampleAccount[];
	/** Ids, in the order in which `listAccessibleCustomers` names them; of everyone who has none of their own. */
	readonly accessible: readonly string[];
};

type Traits = Partial<Pick<SampleAccount, 'status' | 'testAccount' | 'hidden' | 'clients'>>;

/** An account in good order; with `clients`, even none, it is a manager. */
export function sampleAccount(id: string, descriptiveName: string, traits: Traits = {}): SampleAccount {
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

/** What the sandbox starts with: a manager with a tree below it, a plain account, and that of someone else. */
export const sampleAccounts: AdsAccounts = {
	accounts: [
		sampleAccount('1234567890', 'Example Agency', {clients: ['2345678901', '5678901234', '8901234567']}),
		sampleAccount('2345678901', 'Example Agency North', {clients: ['3456789012', '4567890123', '6789012345']}),
		sampleAccount('3456789012', 'Bakery Bremen'),
		sampleAccount('4567890123', 'Old Shoe Shop', {status: 'CLOSED'}),
		sampleAccount('5678901234', 'Example Agency South', {
			clients: ['6789012345', '7890123456', '2109876543', '3210987654', '4321098765'],
		}),
		// A client of two managers, as in real life: whoever walks the tree meets it twice.
		sampleAccount('6789012345', 'Garden Centre'),
		sampleAccount('7890123456', 'Test playground', {testAccount: true}),
		sampleAccount('8901234567', 'Retired campaign', {hidden: true}),
		sampleAccount('9012345678', 'Corner Café'),
		sampleAccount('2109876543', '東京さくらベーカリー'),
		sampleAccount('3210987654', 'Señor Muñoz Calzados', {status: 'SUSPENDED'}),
		// A manager that can't be asked: nobody gets to what is below it.
		sampleAccount('4321098765', 'Example Agency West', {status: 'CANCELED', clients: ['5432109876']}),
		sampleAccount('5432109876', 'Pâtisserie Lefèvre'),
		sampleAccount('6543210987', 'Solo Shop'),
	],
	accessible: ['1234567890', '9012345678'],
};
