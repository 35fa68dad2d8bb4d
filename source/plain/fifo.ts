/** A queue: what came first goes first. */
export type Fifo<T> = {
	readonly add: (item: T) => void;
	/** The next one, which leaves; undefined where there is none. */
	readonly take: () => T | undefined;
	readonly length: () => number;
};

/** Taking costs the same however many wait, which it doesn't from the front of a long array. */
export function createFifo<T>(): Fifo<T> {
	let items: T[] = [];
	let head = 0;
	return {
		add: item => {
			items.push(item);
		},
		take: () => {
			const item = items[head];
			if (head < items.length) head += 1;
			if (head * 2 > items.length) {
				items = items.slice(head);
				head = 0;
			}
			return item;
		},
		length: () => items.length - head,
	};
}
