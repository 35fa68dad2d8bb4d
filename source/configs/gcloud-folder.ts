import {join} from 'node:path';
import type {Surroundings} from './format.js';

/** Where gcloud keeps its own files. `APPDATA` is there on Windows only. */
export function gcloudFolder({env, homeFolder}: Pick<Surroundings, 'env' | 'homeFolder'>): string {
	if (env.CLOUDSDK_CONFIG) return env.CLOUDSDK_CONFIG;
	return env.APPDATA ? join(env.APPDATA, 'gcloud') : join(homeFolder, '.config', 'gcloud');
}
