import {checkPlain} from './check-plain.js';
import {editProperties} from './edit-properties.js';
import type {Format, Values} from './format.js';
import {type JavaProperty, javaLines} from './java-lines.js';
import {libraries} from './libraries.js';
import {notEditable} from './not-editable.js';
import {isPlaceholder, withoutPlaceholders} from './placeholder.js';
import {toAllValues, toSettings} from './setting-names.js';
import {configVariable, withVariable} from './usage.js';

const names = {
	clientId: 'api.googleads.clientId',
	clientSecret: 'api.googleads.clientSecret',
	refreshToken: 'api.googleads.refreshToken',
	developerToken: 'api.googleads.developerToken',
	loginCustomerId: 'api.googleads.loginCustomerId',
} as const satisfies Partial<Record<keyof Values, string>>;

const ourNames: ReadonlySet<string> = new Set(Object.values(names));

/** The `google-ads-java` library: a file which `java.util.Properties` loads, as ISO-8859-1 and with its escapes. */
export const java: Format = {
	...libraries.java,
	holds: Object.keys(names) as readonly (keyof Values)[],
	create,
	edit,
	read: text => withoutPlaceholders(readAll(text)),
	readAll,
	snippet: create,
	usage: place => ({
		file: 'src/main/java/FirstCall.java',
		// Public, or Maven's plugin finds no `main`: https://github.com/mojohaus/exec-maven-plugin/issues/336.
		code: `import com.google.ads.googleads.lib.GoogleAdsClient;
import com.google.ads.googleads.v26.services.*;

public class FirstCall {
  public static void main(String[] arguments) throws Exception {
    var client = GoogleAdsClient.newBuilder().fromPropertiesFile().build();
    try (var ads = client.getVersion26().createCustomerServiceClient()) {
      var request = ListAccessibleCustomersRequest.getDefaultInstance();
      var names = ads.listAccessibleCustomers(request);
      names.getResourceNamesList().forEach(System.out::println);
    }
  }
}`,
		run: withVariable(configVariable, place, 'mvn compile exec:java -Dexec.mainClass=FirstCall'),
	}),
};

function create(values: Values): string {
	return [...toSettings(names, values)].map(([name, value]) => `${name}=${escaped(value)}\n`).join('');
}

/** A leading `=` or `:` would be taken for the separator where that is a blank. */
function escaped(value: string): string {
	return value.replace(/\\|^[=:]/g, '\\$&');
}

function readAll(text: string): Partial<Values> {
	const properties = javaLines(text);
	if (properties.some(({isMalformed}) => isMalformed)) return {};
	return toAllValues(names, new Map(properties.map(({name, value}) => [name, value])));
}

function edit(text: string, values: Partial<Values>): string {
	const properties = javaLines(text);
	for (const property of properties) refuse(property);
	const ours = properties.filter(({name}) => ourNames.has(name));
	const settings = toSettings(names, values);
	checkPlain(
		ours.map(property => ({...property, isPlain: !property.isContinued})),
		settings,
	);
	return editProperties(text, ours, settings, escaped);
}

function refuse({name, value, line, isMalformed, isOpen}: JavaProperty): void {
	if (isMalformed) throw notEditable('syntax-error', [line]);
	if (isOpen) throw notEditable('unbalanced', [line]);
	// The library refuses a second way to sign in beside ours.
	if (name === 'api.googleads.serviceAccountSecretsPath' && !isPlaceholder(value))
		throw notEditable('other-sign-in', [line], name);
	if (name === 'api.googleads.useApplicationDefaultCredentials' && /^true$/i.test(value))
		throw notEditable('other-sign-in', [line], name);
	const meant = name.replace(/^ï»¿/, '');
	if (!ourNames.has(meant)) return;
	if (meant !== name) throw notEditable('not-read', [line], meant);
}
