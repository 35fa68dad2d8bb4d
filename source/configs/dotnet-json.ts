import {join} from 'node:path';
import {scanDotnetJson} from './dotnet-json-scan.js';
import type {Format, Values} from './format.js';
