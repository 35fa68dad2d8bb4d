import type {TreeEntry} from './account-tree.js';

const fields = {
	resource_name: undefined,
	client_customer: ({account}) => `customers/${account.id}`,
	id: ({account}) => account.id,
	descriptive_name: ({account}) => account.descriptiveName || undefined,
	manager: ({account}) => account.manager,
	level: ({level}) => String(level),
	status: ({account}) => account.status,
	test_account: ({account}) => account.testAccount,
	hidden: ({account}) => account.hidden,
	currency_code: ({account}) => account.currencyCode,
	time_zone: ({account}) => account.timeZone,
} satisfies Record<string, ((entry: TreeEntry) => string | boolean | undefined) | undefined>;

type Field = keyof typeof fields;
type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=';
type Condition = {readonly field: Field; readonly operator: Operator; readonly value: string};

/** A query of the `customer_client` resource, as far as the sandbox knows the language. */
export type CustomerClientQuery = {
	readonly fields: readonly Field[];
	readonly conditions: readonly Condition[];
	/** Rows at most. */
	readonly limit: number;
};

const statement =
	/^\s*SELECT\s+(?<fields>.+?)\s+FROM\s+customer_client(?:\s+WHERE\s+(?<where>.+?))?(?:\s+ORDER\s+BY\s+.+?)?(?:\s+LIMIT\s+(?<limit>\d+))?\s*$/is;
const comparison =
	/^customer_client\.(?<field>\w+)\s*(?<operator><=|>=|!=|=|<|>)\s*(?<quote>['"]?)(?<value>.*)\k<quote>$/s;

const isField = (name: string | undefined): name is Field => name !== undefined && Object.hasOwn(fields, name);

function toCondition(text: string): Condition | undefined {
	const {field, operator, value} = comparison.exec(text.trim())?.groups ?? {};
	if (!isField(field) || value === undefined) return undefined;
	const isBoolean = /^(true|false)$/i.test(value);
	return {field, operator: operator as Operator, value: isBoolean ? value.toLowerCase() : value};
}

/** Reads `SELECT ... FROM customer_client WHERE ... AND ... LIMIT n`; undefined for anything else. */
export function parseCustomerClientQuery(query: string): CustomerClientQuery | undefined {
	const parts = statement.exec(query)?.groups;
	if (!parts?.fields) return undefined;
	const names = parts.fields.split(',').map(name => name.trim().replace(/^customer_client\./, ''));
	const conditions = parts.where?.split(/\s+AND\s+/i).map(toCondition) ?? [];
	if (!names.every(isField) || conditions.includes(undefined)) return undefined;
	return {
		fields: names,
		conditions: conditions.filter(condition => condition !== undefined),
		limit: Number(parts.limit ?? Number.POSITIVE_INFINITY),
	};
}

function holds({field, operator, value}: Condition, entry: TreeEntry): boolean {
	const actual = String(fields[field]?.(entry) ?? '');
	const [a, b] = field === 'level' ? [Number(actual), Number(value)] : [actual, value];
	switch (operator) {
		case '=':
			return a === b;
		case '!=':
			return a !== b;
		case '<':
			return a < b;
		case '<=':
			return a <= b;
		case '>':
			return a > b;
		case '>=':
			return a >= b;
	}
}

const camelCase = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Rows as the REST API writes them: numbers as strings, camel case. */
export type SelectedRows = {
	readonly results: readonly {readonly customerClient: Readonly<Record<string, string | boolean | undefined>>}[];
	/** What was selected. */
	readonly fieldMask: string;
};

/** The rows of a tree that a query selects. */
export function selectRows(query: CustomerClientQuery, tree: readonly TreeEntry[]): SelectedRows {
	const {fields: names, conditions, limit} = query;
	const rootId = tree[0]?.account.id;
	const rows = tree.filter(entry => conditions.every(condition => holds(condition, entry))).slice(0, limit);
	return {
		results: rows.map(entry => ({
			customerClient: {
				resourceName: `customers/${rootId}/customerClients/${entry.account.id}`,
				...Object.fromEntries(names.map(name => [camelCase(name), fields[name]?.(entry)])),
			},
		})),
		fieldMask: names.map(name => `customerClient.${camelCase(name)}`).join(','),
	};
}
