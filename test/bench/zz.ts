import {waiting} from './waiting.js';

console.log(await waiting());
process.exit(0);
