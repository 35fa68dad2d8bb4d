// The program's first file: all others come from Node's compile cache, where there is one.

import {keepCompiled} from './system/compile-cache.js';

keepCompiled();
void import('./cli.js');
