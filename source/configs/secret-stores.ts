/** How the tool of one secret store takes a secret on standard input: command lines for a person to choose and change. */
export type SecretStore = {
	readonly id: string;
	/** The store, as its users call it. */
	readonly label: string;
	/** For the refresh token alone. */
	readonly token: string;
	/** For the JSON of all values, where the store takes it. */
	readonly json?: string;
	/** Whether the tool is a program there, not a script for a shell, and reads standard input itself. */
	readonly onWindows?: true;
};

/**
 * The secret stores we know, each with the page of its own documentation. Those that only read files get theirs as
 * `/dev/stdin`, which Windows hasn't got; gcloud is a script for a shell there.
 */
export const secretStores = [
	/** https://cloud.google.com/sdk/gcloud/reference/secrets/versions/add: `-` is standard input; the secret exists. */
	{
		id: 'gcloud',
		label: 'Google Cloud Secret Manager',
		token: 'gcloud secrets versions add google-ads-refresh-token --data-file=-',
		json: 'gcloud secrets versions add google-ads --data-file=-',
	},
	/**
	 * https://cli.github.com/manual/gh_secret_set: without `--body` it reads standard input. No JSON: GitHub can't redact
	 * structured data in logs,
	 * https://docs.github.com/en/actions/security-guides/security-hardening-for-github-actions.
	 */
	{id: 'github', label: 'GitHub Actions secret', token: 'gh secret set GOOGLE_ADS_REFRESH_TOKEN', onWindows: true},
	/**
	 * https://developer.hashicorp.com/vault/docs/commands/kv/put and, for a lone `-` that reads JSON,
	 * https://developer.hashicorp.com/vault/docs/commands/write.
	 */
	{
		id: 'vault',
		label: 'HashiCorp Vault',
		token: 'vault kv put -mount=secret google-ads refresh_token=-',
		json: 'vault kv put -mount=secret google-ads -',
		onWindows: true,
	},
	/**
	 * https://docs.aws.amazon.com/cli/latest/reference/secretsmanager/put-secret-value.html and, for `file://`,
	 * https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-file.html. The secret exists.
	 */
	{
		id: 'aws',
		label: 'AWS Secrets Manager',
		token: 'aws secretsmanager put-secret-value --secret-id google-ads-refresh-token --secret-string file:///dev/stdin',
		json: 'aws secretsmanager put-secret-value --secret-id google-ads --secret-string file:///dev/stdin',
	},
	/** https://developer.1password.com/docs/cli/reference/management-commands/document: `-` is standard input. */
	{
		id: '1password',
		label: '1Password',
		token: 'op document create - --title "Google Ads refresh token" --file-name refresh-token.txt',
		json: 'op document create - --title "Google Ads" --file-name google-ads.json',
		onWindows: true,
	},
	/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_create/kubectl_create_secret_generic */
	{
		id: 'kubernetes',
		label: 'Kubernetes secret',
		token: 'kubectl create secret generic google-ads --from-file=refresh-token=/dev/stdin',
		json: 'kubectl create secret generic google-ads --from-file=google-ads.json=/dev/stdin',
	},
	/** https://git.zx2c4.com/password-store/about: `--multiline` reads to the end; without a terminal it overwrites. */
	{
		id: 'pass',
		label: 'pass',
		token: 'pass insert --multiline google-ads/refresh-token',
		json: 'pass insert --multiline google-ads/values.json',
	},
] as const satisfies readonly SecretStore[];

/** Those whose tool can be handed a secret on this system. */
export const secretStoresOn = (platform: NodeJS.Platform): readonly SecretStore[] =>
	secretStores.filter((store: SecretStore) => platform !== 'win32' || store.onWindows);
