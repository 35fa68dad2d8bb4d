// Fails when the package outgrows its budget; the program must be built.
import {budgets, packedSize} from './packed-size.js';

for (const [name, size] of Object.entries(packedSize())) {
	console.log(`${name}: ${size} of ${budgets[name]}`);
	if (!(size <= budgets[name])) process.exitCode = 1;
}
