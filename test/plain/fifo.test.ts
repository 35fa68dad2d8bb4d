import {expect, it} from 'vitest';
import {createFifo} from '../../source/plain/fifo.js';

it('hands on in order what was added, also in between, and nothing where there is nothing', () => {
	const {add, take, length} = createFifo<number>();
	expect(take()).toBeUndefined();
	for (const item of [1, 2, 3, 4]) add(item);
	expect([take(), take(), take()]).toEqual([1, 2, 3]);
	add(5);
	expect(length()).toBe(2);
	expect([take(), take(), take(), length()]).toEqual([4, 5, undefined, 0]);
});
