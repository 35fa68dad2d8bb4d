/** One or more variables of the environment; what they do is said by the first one's name. */
type VariableRow = {
	readonly names: readonly [string, ...string[]];
	/** How the sentence about them goes on in the README and the man page; code is between backticks. */
	readonly more?: string;
};

/** The variables that people set. Help, the README and the man page derive from this table. */
export const variables = [
	{
		names: ['BROWSER'],
		more: ' with `%s` where the URL goes, or else with the URL at its end; of several, with colons between them (semicolons on Windows), the first that starts is used',
	},
	{
		names: ['HTTPS_PROXY', 'HTTP_PROXY'],
		more: ', such as `http://user:password@host:port`; the first that is set counts, and a name in lower case comes before the same in upper case, as in curl',
	},
	{
		names: ['NO_PROXY'],
		more: ', with commas or blanks between them: a host with all its subdomains (`googleapis.com`, `.googleapis.com` or `*.googleapis.com`), for one port only if it has one (`googleapis.com:443`), or `*` for all; Google is asked by name, so ranges of addresses say nothing',
	},
	{
		names: ['NODE_EXTRA_CA_CERTS'],
		more: ", such as your company's own",
	},
	{
		names: ['LC_ALL', 'LC_MESSAGES', 'LANG'],
		more: ', such as `fr_FR.UTF-8`; the first that is set counts, `--lang` comes before them, and where nothing else is known it is English',
	},
	{names: ['NO_COLOR', 'FORCE_COLOR']},
	{
		names: ['ACCESSIBLE', 'INK_SCREEN_READER'],
		more: ': any value but `0` and `false`, or `true`; `TERM=dumb` asks for them, too',
	},
	{
		names: ['CI'],
		more: ', for nobody is there to answer',
	},
	{
		names: ['GOOGLE_ADS_CONFIGURATION_FILE_PATH'],
		more: '; for `ruby`, `python`, `php`, `java`, `perl` and `dotnet-json`, as their libraries have it',
	},
	{
		names: ['GOOGLE_APPLICATION_CREDENTIALS', 'CLOUDSDK_CONFIG'],
		more: '; for `adc`, as gcloud has it',
	},
	{
		names: ['GOOGLE_ADS_REFRESH_TOKEN'],
		more: ', with `GOOGLE_ADS_CLIENT_ID`, `GOOGLE_ADS_CLIENT_SECRET` and `GOOGLE_ADS_LOGIN_CUSTOMER_ID` beside it',
	},
	{
		names: ['ADSAUTH_SANDBOX'],
		more: ', such as `http://127.0.0.1:8080`; the only way to talk to anyone but Google',
	},
] as const satisfies readonly VariableRow[];

export type VariableName = (typeof variables)[number]['names'][0];

export type Variable = VariableRow & {readonly names: readonly [VariableName, ...string[]]};
