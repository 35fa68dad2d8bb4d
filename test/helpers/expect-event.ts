import {expect} from 'vitest';
import {events, type JsonSchema} from './event-schema.js';

/** Checks that a value is one of the events, as the published JSON Schema has them. */
export function expectEvent(value: unknown): void {
	const {event} = value as {readonly event?: string};
	const schema = events.find(({properties}) => properties?.event?.const === event);
	expect(schema, `an event called ${event}`).toBeDefined();
	expect(problems(value, schema!), JSON.stringify(value)).toEqual([]);
}

function problems(value: unknown, schema: JsonSchema, at = '$'): readonly string[] {
	const {type, items, properties = {}, required = []} = schema;
	const isType = {
		object: typeof value === 'object' && value !== null && !Array.isArray(value),
		array: Array.isArray(value),
		string: typeof value === 'string',
		boolean: typeof value === 'boolean',
		integer: Number.isInteger(value),
	}[type];
	if (!isType) return [`${at} is no ${type}`];
	if (schema.const !== undefined && value !== schema.const) return [`${at} isn't ${schema.const}`];
	if (schema.enum && !schema.enum.includes(String(value))) return [`${at} is none of ${schema.enum}`];
	if (items) return (value as readonly unknown[]).flatMap((item, index) => problems(item, items, `${at}[${index}]`));
	if (type !== 'object') return [];
	const fields = Object.entries(value as object);
	return [
		...required.filter(name => !Object.hasOwn(value as object, name)).map(name => `${at}.${name} is missing`),
		...fields.flatMap(([name, field]) => {
			const known = properties[name];
			return known ? problems(field, known, `${at}.${name}`) : [`${at}.${name} is unknown`];
		}),
	];
}
