import {events, type JsonSchema} from './event-schema.js';

/** `schema/events.d.ts`. */
export const eventsDeclaration = `${[
	`/** What \`adsauth --json\` prints: one of these a line. Times are ISO 8601 in UTC. */\nexport type AdsauthEvent =\n${events.map(event => `\t| ${nameOf(event)}`).join('\n')};`,
	...events.map(event => `/** ${sentence(event.description)} */\nexport type ${nameOf(event)} = ${typeOf(event)};`),
].join('\n\n')}\n`;

/** `ClientEvent` for `client`. */
function nameOf(event: JsonSchema): string {
	const word = event.properties?.event?.const ?? '';
	return `${word.charAt(0).toUpperCase()}${word.slice(1)}Event`;
}

function typeOf(schema: JsonSchema, indent = ''): string {
	const {type, items, properties = {}, required = []} = schema;
	if (schema.const !== undefined) return `'${schema.const}'`;
	if (schema.enum) return schema.enum.map(value => `'${value}'`).join(' | ');
	if (items) return items.properties ? `ReadonlyArray<${typeOf(items, indent)}>` : `readonly ${typeOf(items)}[]`;
	if (type !== 'object') return type === 'integer' ? 'number' : type;
	const deeper = `${indent}\t`;
	const fields = Object.entries(properties).map(([name, field]) => {
		const meaning = field.description === undefined ? '' : `${deeper}/** ${sentence(field.description)} */\n`;
		return `${meaning}${deeper}readonly ${name}${required.includes(name) ? '' : '?'}: ${typeOf(field, deeper)};\n`;
	});
	return `{\n${fields.join('')}${indent}}`;
}

function sentence(text = ''): string {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
