/**
 * The versions of the Google Ads API that we know, oldest first, each with the month in which Google stops serving it:
 * about a year after its release. https://developers.google.com/google-ads/api/docs/sunset-dates
 */
export const adsVersions = [
	{version: 'v23', endOfLife: '2027-02'},
	{version: 'v24', endOfLife: '2027-05'},
	{version: 'v25', endOfLife: '2027-08'},
	{version: 'v26', endOfLife: '2027-11'},
] as const satisfies readonly {readonly version: string; readonly endOfLife: string}[];

/** The newest one that we know. */
export const defaultAdsVersion = 'v26' satisfies (typeof adsVersions)[number]['version'];

/** Whether a version such as `v22` came out before another one. */
export function isOlderVersion(version: string, other: string): boolean {
	return numberOf(version) < numberOf(other);
}

const numberOf = (version: string) => Number(version.replace(/^v/, ''));

/**
 * The versions to try one after the other, such as `v26`: the asked one, then the newer ones that we know, nearest
 * first, then the older ones, newest first.
 */
export function versionsToTry(asked: string): readonly string[] {
	const others = adsVersions.map(({version}) => version).filter(version => version !== asked);
	const isNewer = (version: string) => isOlderVersion(asked, version);
	return [asked, ...others.filter(isNewer), ...others.filter(version => !isNewer(version)).toReversed()];
}
