import {eventSchemas} from '../../source/plain/json/events.js';

/** The part of JSON Schema that the events need. */
export type JsonSchema = {
	readonly description?: string;
	readonly type: 'object' | 'string' | 'boolean' | 'integer' | 'array';
	readonly const?: string;
	readonly enum?: readonly string[];
	readonly items?: JsonSchema;
	readonly properties?: Readonly<Record<string, JsonSchema>>;
	readonly required?: readonly string[];
	readonly additionalProperties?: false;
};

/** What the kinds of valibot's schemas that the events use have in common. */
type Schema = {
	readonly type: string;
	readonly literal?: string;
	readonly options?: readonly string[];
	readonly item?: Schema;
	readonly wrapped?: Schema;
	readonly entries?: Readonly<Record<string, Schema>>;
	readonly pipe?: ReadonlyArray<{readonly type: string; readonly description?: string}>;
};

/** Each event as JSON Schema. */
export const events: readonly JsonSchema[] = (eventSchemas as unknown as readonly Schema[]).map(schemaOf);

/** `schema/events.json`. */
export const eventsDocument = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	title: 'What adsauth --json prints: one of these a line',
	oneOf: events,
};

function schemaOf(schema: Schema): JsonSchema {
	const {description} = schema.pipe?.find(({type}) => type === 'description') ?? {};
	return {...(description !== undefined && {description}), ...shapeOf(schema)};
}

function shapeOf({type, literal, options, item, wrapped, entries, pipe}: Schema): JsonSchema {
	if (wrapped) return schemaOf(wrapped);
	if (literal !== undefined) return {type: 'string', const: literal};
	if (options) return {type: 'string', enum: options};
	if (item) return {type: 'array', items: schemaOf(item)};
	if (type === 'string' || type === 'boolean') return {type};
	if (pipe?.some(step => step.type === 'integer')) return {type: 'integer'};
	if (!entries) throw new TypeError(`There's no JSON Schema for ${type} yet.`);
	const fields = Object.entries(entries);
	return {
		type: 'object',
		properties: Object.fromEntries(fields.map(([name, field]) => [name, schemaOf(field)])),
		required: fields.filter(([, field]) => field.type !== 'exact_optional').map(([name]) => name),
		additionalProperties: false,
	};
}
