import {adc} from './adc.js';
import {dotnet} from './dotnet.js';
import {dotnetJson} from './dotnet-json.js';
import {env} from './env.js';
import type {Format, FormatId} from './format.js';
import {java} from './java.js';
import {perl} from './perl.js';
import {php} from './php.js';
import {python} from './python.js';
import {ruby} from './ruby.js';

/** Every config format, by the name `--write` takes. Menus, help, completion and tests derive from this table. */
export const formats = {
	ruby,
	python,
	php,
	java,
	perl,
	dotnet,
	'dotnet-json': dotnetJson,
	env,
	adc,
} as const satisfies {readonly [Id in FormatId]: Format};
