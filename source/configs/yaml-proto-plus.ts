import {scanYaml} from './yaml-scan.js';

/** The library demands this key and takes either value. */
export const protoPlus = 'use_proto_plus';

/** A boolean to PyYAML, or a text the library takes for one; config.py, `disambiguate_string_bool`. */
const unquoted = /^(?:y|yes|t|true|on|n|no|f|false|off)$/i;
const quoted = /^(["'])(?:y|yes|t|true|on|1|n|no|f|false|off|0)\1$/i;

/** By an anchor, an alias or a tag: it may be anything. */
const computed = /^[&*!]/;

/** True where the library finds the key with a value it takes, and where it reads nothing at all. Never throws. */
export function hasProtoPlus(text: string): boolean {
	const {settings, problem} = scanYaml(text);
	if (problem?.isBroken) return true;
	const last = settings.findLast(({name}) => name === protoPlus);
	const source = last ? text.slice(last.start, last.end) : '';
	return unquoted.test(source) || quoted.test(source) || computed.test(source);
}
