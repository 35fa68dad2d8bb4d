/** How much of a long test is run: all of it by `npm run test:soak`, a part elsewhere. */
export const sized = <T>({bounded, full}: {readonly bounded: T; readonly full: T}): T =>
	process.env.SOAK === 'full' ? full : bounded;
