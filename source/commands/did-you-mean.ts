/** The one that was probably meant: it differs by a slip or two, and no other is as near. Undefined where none is. */
export function didYouMean(given: string, known: readonly string[]): string | undefined {
	// A word of four letters with two slips is another word.
	const slips = given.length < 5 ? 1 : 2;
	const near = known
		.filter(word => Math.abs(word.length - given.length) <= slips)
		.map(word => ({word, distance: editDistance(given.toLowerCase(), word)}))
		.filter(({distance}) => distance <= slips)
		.toSorted((a, b) => a.distance - b.distance);
	return near[0]?.distance === near[1]?.distance ? undefined : near[0]?.word;
}

/** Letters added, left out, changed or swapped with their neighbour (optimal string alignment distance). */
function editDistance(a: string, b: string): number {
	const rows = [Array.from({length: b.length + 1}, (_, column) => column)];
	const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		rows.push(row);
		for (let j = 1; j <= b.length; j += 1) {
			const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const swapped = isSwap ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
			row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, swapped));
		}
	}
	return at(a.length, b.length);
}
