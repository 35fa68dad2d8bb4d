import type Provider from 'oidc-provider';

/** As many random bits as make a refresh token Google's 103 characters long. */
export const randomBits = 594;

function addPrefix(model: {readonly prototype: object}, prefix: string): void {
	const prototype = model.prototype as {generateTokenId: () => string};
	const {generateTokenId} = prototype;
	prototype.generateTokenId = function () {
		return prefix + generateTokenId.call(this);
	};
}

/** Makes codes and tokens begin as Google's do, with slashes: a code gets percent-encoded on its way. */
export function formatAsGoogle({AuthorizationCode, AccessToken, RefreshToken}: Provider): void {
	addPrefix(AuthorizationCode, '4/0A');
	addPrefix(AccessToken, 'ya29.a0A');
	addPrefix(RefreshToken, '1//0');
}
