/** Whether a path is one of the Google Ads API's, of whatever version. */
export function isAdsPath(path: string): boolean {
	return /^\/v\d+\/customers/.test(path);
}
