import type {Written} from '../configs/apply-write.js';
import type {FormatId} from '../configs/format.js';
import type {Usage} from '../configs/usage.js';
import type {Failure} from './failure.js';

/** One thing that was done with the token. */
export type Delivery =
	| {readonly type: 'copied'}
	/** `program` is the command's first word. */
	| {readonly type: 'piped'; readonly program: string}
	/** It was stopped, and may have got the token before. */
	| {readonly type: 'perhaps-piped'; readonly program: string}
	| {
			readonly type: 'written';
			readonly formatId: FormatId;
			readonly written: Written;
			/** A first program for this very file. */
			readonly usage: Usage;
	  };

/** What keeps the token: a clipboard does so for a minute. */
export const lasting = (deliveries: readonly Delivery[]) =>
	deliveries.filter(({type}) => type === 'piped' || type === 'written');

/** How safe the token is with all that was done with it. */
export type Keeping = 'nowhere' | 'perhaps' | 'clipboard' | 'lasting';

export function keepingOf(deliveries: readonly Delivery[]): Keeping {
	if (lasting(deliveries).length > 0) return 'lasting';
	if (deliveries.some(({type}) => type === 'copied')) return 'clipboard';
	return deliveries.length > 0 ? 'perhaps' : 'nowhere';
}

/** The last file that was written, and still is as it was written. */
export function lastWrite(deliveries: readonly Delivery[]) {
	return deliveries.findLast(made => made.type === 'written');
}

/** What is left when a write couldn't be undone: a file that's gone holds the token no more. */
export function withoutGone(deliveries: readonly Delivery[], failure: Failure): readonly Delivery[] {
	const last = lastWrite(deliveries);
	return last && failure.type === 'config-not-undone' && failure.now === 'gone'
		? withoutWrite(deliveries, {written: last.written, fingerprint: undefined})
		: deliveries;
}

/**
 * What is left when a write is undone. `fingerprint` is of what stands in its place now: where that's what an earlier write
 * had left, and nobody else came between, the earlier one can be undone as well.
 */
export function withoutWrite(
	deliveries: readonly Delivery[],
	{written, fingerprint}: {readonly written: Written; readonly fingerprint: string | undefined},
): readonly Delivery[] {
	const former = written.undo?.before?.fingerprint;
	return deliveries.flatMap((made): readonly Delivery[] => {
		if (made.type !== 'written') return [made];
		if (made.written === written) return [];
		const {undo} = made.written;
		if (fingerprint === undefined || undo === undefined || undo.fingerprint !== former) return [made];
		return [{...made, written: {...made.written, undo: {...undo, fingerprint}}}];
	});
}
