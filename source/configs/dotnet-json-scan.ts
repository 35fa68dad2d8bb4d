import {type JsonMember, type JsonObject, jsonObject} from './json-object.js';
import {isJsonWithTrailingCommas, withoutComments} from './json-text.js';

/** The section's name, in the only letters in which the library finds it. */
export const sectionName = 'GoogleAdsApi';

/** What stands where in an `appsettings.json`. */
export type DotnetJsonScan = {
	/** The text with blanks for its comments. */
	readonly json: string;
	readonly root: JsonObject;
	/** .NET takes the members of all of them together. */
	readonly sections: ReadonlyArray<JsonMember & {readonly object: JsonObject}>;
};

/** Undefined where .NET finds no object in the text. Never throws. */
export function scanDotnetJson(text: string): DotnetJsonScan | undefined {
	const json = withoutComments(text);
	const root = isJsonWithTrailingCommas(json) ? jsonObject(json, json.search(/\S/)) : undefined;
	if (!root) return undefined;
	const sections = root.members.flatMap(member => {
		const object = member.name === sectionName ? jsonObject(json, member.start) : undefined;
		return object ? [{...member, object}] : [];
	});
	return {json, root, sections};
}
