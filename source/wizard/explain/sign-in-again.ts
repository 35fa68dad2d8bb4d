/** The fix of whatever a fresh attempt may cure. */
export const signInAgain = 'Sign in again: each attempt starts from scratch.';
