/** How much of a long test is run: all of it by `npm run test:soak`, a part elsewhere. */
export const sized = <T>({bounded, full}: {readonly bounded: T; readonly full: T}): T =>
	process.env.SOAK === 'full' ? full : bounded;

/** How many cases a property is tried with: few where each of thousands of mutants meets all properties. */
export const runs = (usual: number): number => (process.env.CASES === 'few' ? Math.ceil(usual / 20) : usual);
