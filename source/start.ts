// The program's first file: all others come from the compile cache.

import {keepCompiled} from './system/compile-cache.js';

keepCompiled();
void import('./cli.js');
