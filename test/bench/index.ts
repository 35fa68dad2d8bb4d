import {rows} from './accounts.js';
import {startup} from './startup.js';
import {waiting} from './waiting.js';

const figure = (value: number) => value.toFixed(2);
console.log('From the start to the first useful output, paired runs');
console.table(
	Object.fromEntries(
		(await startup()).map(({name, ms, ratio, budget}) => [
			name,
			{'median (ms)': figure(ms), ratio: figure(ratio), 'at most': budget},
		]),
	),
);
console.log('The account step, with 20,000 accounts and with none');
console.table(
	Object.fromEntries(
		rows.map(({name, unit, big, empty, ratio}) => [
			`${name} (${unit})`,
			{'20,000': figure(big), none: figure(empty), ratio: figure(ratio)},
		]),
	),
);
console.log('The wait for the browser');
console.table(
	Object.fromEntries(
		(await waiting()).map(({name, unit, value, limit}) => [
			`${name} (${unit})`,
			{measured: figure(value), 'less than': limit},
		]),
	),
);
