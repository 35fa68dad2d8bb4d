export {applyWrite, undoWrite} from './apply-write.js';
export {foreseeWrite} from './foresee-write.js';
export {formats} from './formats.js';
export {planWrite} from './plan-write.js';
export {usageFor} from './usage-for.js';
