/** Someone to sign in as. */
export type Person = {
	readonly email: string;
	readonly name: string;
	/** Google's id of the account: 21 digits. */
	readonly id: string;
	/** False: the Google Ads API answers NOT_ADS_USER. */
	readonly usesGoogleAds: boolean;
	/** Ids of the Google Ads accounts that this person reaches directly; left out: those of `AdsAccounts`. */
	readonly accessible?: readonly string[];
};

/** The accounts that the consent page offers; the first one is preselected. */
export const people = [
	{email: 'ads.manager@example.com', name: 'Ads Manager', id: '104200000000000000001', usesGoogleAds: true},
	{
		email: 'newcomer@example.com',
		name: 'Newcomer without Google Ads',
		id: '104200000000000000002',
		usesGoogleAds: false,
	},
	{
		email: 'solo.shop@example.com',
		name: 'Solo Shop with one account',
		id: '104200000000000000003',
		usesGoogleAds: true,
		accessible: ['6543210987'],
	},
	{
		email: 'left.agency@example.com',
		name: 'Left the agency, no account any more',
		id: '104200000000000000004',
		usesGoogleAds: true,
		accessible: [],
	},
] as const satisfies readonly Person[];

/** The person with this email or id. */
export function findPerson(emailOrId: string | undefined): Person | undefined {
	return people.find(({email, id}) => email === emailOrId || id === emailOrId);
}
