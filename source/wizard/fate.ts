/** What became of a journey's tokens: of the last one, unless `last-dropped` says that an earlier one is safe. */
export type Fate = 'none' | 'delivered' | 'dropped' | 'last-dropped' | 'revoked';
