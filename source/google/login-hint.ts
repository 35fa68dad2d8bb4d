/**
 * Whether Google could know an account by it: an e-mail address, or the digits of its `sub`.
 * https://developers.google.com/identity/openid-connect/openid-connect#authenticationuriparameters
 */
export const isLoginHint = (text: string) => /^(?:[^\s@]+@[^\s@]+|\d+)$/.test(text);
