import {rows} from './accounts.js';

const figure = (value: number) => value.toFixed(2);
console.log('The account step, with 20,000 accounts and with none');
console.table(
	Object.fromEntries(
		rows.map(({name, unit, big, empty, ratio}) => [
			`${name} (${unit})`,
			{'20,000': figure(big), none: figure(empty), ratio: figure(ratio)},
		]),
	),
);
