/** What is checked of a refresh token, in this order. */
export const checkIds = ['refresh', 'token-info', 'accounts', 'names'] as const;

export type CheckId = (typeof checkIds)[number];
