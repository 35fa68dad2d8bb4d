import type {Wizard} from '../wizard/index.js';

/** In milliseconds; what takes longer is worth a frame that says so. */
const patience = 50;

/** Waits a moment for what the journey begins with: a first frame that already says what was found doesn't flicker. */
export async function firstFinding({subscribe, finished}: Wizard): Promise<void> {
	const found = Promise.withResolvers<void>();
	const stop = subscribe(found.resolve);
	const timer = setTimeout(found.resolve, patience);
	await Promise.race([found.promise, finished]);
	clearTimeout(timer);
	stop();
}
