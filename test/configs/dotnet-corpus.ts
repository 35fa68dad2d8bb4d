import type {Refused} from './describe-format.js';

/** Files people have, each of which can be edited. All values are fictitious. */
export const dotnetCorpus: Readonly<Record<string, string>> = {
	"Google's sample": `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <configSections>
    <section name="GoogleAdsApi" type="System.Configuration.DictionarySectionHandler" />
  </configSections>
  <GoogleAdsApi>
    <!--
      This section contains the settings specific to Google Ads API DotNet Client Library.
    -->
    <!-- <add key="Timeout" value="3600000" /> -->

    <!-- Proxy settings for library. -->
    <add key="ProxyServer" value="" />
    <add key="ProxyUser" value="" />

    <add key="DeveloperToken" value="INSERT_YOUR_DEVELOPER_TOKEN_HERE"/>

    <add key="OAuth2ClientId" value="INSERT_OAUTH2_CLIENT_ID_HERE"/>
    <add key="OAuth2ClientSecret" value="INSERT_OAUTH2_CLIENT_SECRET_HERE"/>

    <!-- Use the following keys if you want to use Web / Installed application OAuth flow.-->
    <add key="OAuth2Mode" value="APPLICATION"/>

    <add key="OAuth2RefreshToken" value="INSERT_OAUTH2_REFRESH_TOKEN_HERE"/>

    <!--
      <add key="OAuth2Mode" value="SERVICE_ACCOUNT" />
      <add key="OAuth2PrnEmail" value="INSERT_OAUTH2_USER_EMAIL_HERE" />
    -->
    <!--
      <add key = 'LoginCustomerId' value = 'INSERT_LOGIN_CUSTOMER_ID_HERE' />
    -->
  </GoogleAdsApi>
  <startup>
    <supportedRuntime version="v4.0" sku=".NETFramework,Version=v4.5.2" />
  </startup>
</configuration>
`,
	'all values there': `<configuration>
\t<GoogleAdsApi>
\t\t<add key="DeveloperToken" value="exampleOldDevToken9999" />
\t\t<add key="OAuth2Mode" value="APPLICATION" />
\t\t<add key="OAuth2ClientId" value="104733120987-k3v0exampleold1a1a.apps.googleusercontent.com" />
\t\t<add key="OAuth2ClientSecret" value="GOCSPX-exampleOldSecret99999" />
\t\t<add key="OAuth2RefreshToken" value="1//0gExampleOldRefreshToken-999999999" />
\t\t<add key="LoginCustomerId" value="9876543210" />
\t</GoogleAdsApi>
</configuration>`,
	'Windows line endings, byte order mark':
		'\uFEFF<?xml version="1.0"?>\r\n<configuration>\r\n    <GoogleAdsApi>\r\n        <add key="OAuth2ClientId" value="x1"/>\r\n    </GoogleAdsApi>\r\n</configuration>\r\n',
	'mixed line endings':
		'<configuration>\r\n  <GoogleAdsApi>\n    <add key="OAuth2ClientId" value="x1"/>\r\n    <add key="Timeout" value="1"/>\n  </GoogleAdsApi>\n</configuration>\r\n',
	'all on one line':
		'<configuration><GoogleAdsApi><add key="OAuth2ClientId" value="x1"/></GoogleAdsApi></configuration>',
	'an empty section': '<configuration>\n  <GoogleAdsApi></GoogleAdsApi>\n</configuration>\n',
	'an empty section over two lines': '<configuration>\n  <GoogleAdsApi  >\n  </GoogleAdsApi  >\n</configuration>\n',
	'an empty section in one tag': '<configuration>\n  <GoogleAdsApi\n  />\n</configuration>\n',
	'odd tags, quotes and escapes': `<configuration>
  <GoogleAdsApi >
    <add
      value = 'a "quoted" &#x26; &lt;value>'
      key = "OAuth2ClientSecret"
    ></add>
    <add key='OAuth2&#67;lientId' value='it&apos;s'   /><add value="" key="OAuth2RefreshToken">text</add>
    <add key="UserAgent" value="&lt;a &amp; b&gt; &quot;OAuth2ClientId&quot;"/>
    <add key="OAuth2Mode" value="INSERT_OAUTH2_MODE_HERE" note="a > b"/>
  </GoogleAdsApi>
</configuration>
`,
	'comments, CDATA, instructions and a document type': `<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<!-- <GoogleAdsApi><add key="OAuth2ClientId" value="no"/></GoogleAdsApi> -->
<!DOCTYPE configuration>
<?editor keep="<GoogleAdsApi>"?>
<configuration>
  <notes><![CDATA[<GoogleAdsApi><add key="OAuth2ClientId" value="no"/></GoogleAdsApi>]]></notes>
  <location path="a"><GoogleAdsApi><remove key="x"/></GoogleAdsApi></location>
  <GoogleAdsApi>
    <?keep this?>
    <!-- <add key="OAuth2RefreshToken" value="1//0gExampleOtherRefreshToken"/> -->
    <![CDATA[ <add key="OAuth2ClientId" value="no"/> ]]>
    <add key="OAuth2ClientId" value="x1"/>
  </GoogleAdsApi>
</configuration>
<!-- end -->
`,
	'other settings only': `<configuration>
  <GoogleAdsApi>
      <!-- c -->
      <add key="Timeout" value="1" />
      <add key="oauth2clientid" value="keep" />
      <add key="__proto__" value="polluted" />
  </GoogleAdsApi>
</configuration>
`,
	'prefixes that are bound': `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">
  <runtime>
    <a:b xmlns:a="urn:schemas-microsoft-com:asm.v1" xml:lang="en"><a:c/></a:b>
  </runtime>
  <xdt:GoogleAdsApi><add key="OAuth2Mode" value="SERVICE_ACCOUNT"/></xdt:GoogleAdsApi>
  <GoogleAdsApi xdt:Transform="Replace">
    <add key="OAuth2ClientId" xdt:value="keep" value="x1" xdt:Locator="Match(key)"/>
  </GoogleAdsApi>
</configuration>
`,
	'letters beyond ASCII':
		'<configuration>\n  <!-- naïve 🎉 -->\n  <GoogleAdsApi>\n    <add key="UserAgent" value="café 🎉"/><!-- 🎉 -->\n    <add key="OAuth2ClientId" value="x🎉"/>\n  </GoogleAdsApi>\n</configuration>',
	'a megabyte': `<configuration>\n  <appSettings>\n${'    <add key="OAuth2ClientId" value="keep 🎉" />\n'.repeat(20_000)}  </appSettings>\n  <GoogleAdsApi>\n    <add key="OAuth2ClientId" value="x1" />\n  </GoogleAdsApi>\n</configuration>\n`,
};

const inSection = (line: string) => `<configuration>\n  <GoogleAdsApi>\n${line}\n  </GoogleAdsApi>\n</configuration>\n`;

/** Files that are left alone. */
export const refusedDotnet: readonly Refused[] = [
	{name: 'a tag that never closes', text: '<configuration>\n  <GoogleAdsApi>\n', reason: 'syntax-error', lines: [2]},
	{name: 'a bare ampersand', text: inSection('    <add key="a" value="b&c"/>'), reason: 'syntax-error', lines: [3]},
	{name: 'an entity of its own', text: inSection('<add key="a" value="&b;"/>'), reason: 'syntax-error', lines: [3]},
	{name: 'no XML at all', text: 'GoogleAdsApi=1\n', reason: 'syntax-error', lines: [1]},
	{
		name: 'UTF-16 that is none',
		text: '<?xml version="1.0" encoding="utf-16"?>\n<configuration/>\n',
		reason: 'syntax-error',
		lines: [1],
	},
	{name: 'nesting without end', text: '<a>'.repeat(50_000), reason: 'syntax-error', lines: []},
	{
		name: 'a prefix of no namespace',
		text: inSection('<add key="a" x:b="" value="c"/>'),
		reason: 'syntax-error',
		lines: [3],
	},
	{
		name: 'entities',
		text: `<?xml version="1.0"?>\n<!DOCTYPE configuration [ <!ENTITY a "b"> ]>\n${inSection('')}`,
		reason: 'unfamiliar-syntax',
		lines: [2],
	},
	{name: 'another root', text: '<settings><GoogleAdsApi/></settings>\n', reason: 'no-section', lines: []},
	{
		name: 'two sections',
		text: '<configuration>\n<GoogleAdsApi>\n<add key="OAuth2ClientId" value="a"/></GoogleAdsApi>\n<GoogleAdsApi/></configuration>\n',
		reason: 'several-sections',
		lines: [2, 4],
	},
	{
		name: 'a namespace',
		text: '<!-- c -->\n<configuration xmlns="http://schemas.microsoft.com/.NetConfiguration/v2.0"><GoogleAdsApi/></configuration>\n',
		reason: 'unfamiliar-syntax',
		lines: [2],
	},
	{
		name: 'a section in a namespace',
		text: '<configuration>\n<GoogleAdsApi xmlns="urn:x"><add key="OAuth2ClientId" value="a"/></GoogleAdsApi></configuration>\n',
		reason: 'unfamiliar-syntax',
		lines: [2],
	},
	{
		name: 'a section in another file',
		text: '<configuration>\n  <GoogleAdsApi configSource="ads.config"/>\n</configuration>\n',
		reason: 'unfamiliar-syntax',
		lines: [2],
	},
	{
		name: 'a section that is encrypted',
		text: '<configuration>\n  <GoogleAdsApi configProtectionProvider="x"/>\n</configuration>\n',
		reason: 'unfamiliar-syntax',
		lines: [2],
	},
	{
		name: 'another element with a key and a value',
		text: inSection('    <set key="OAuth2ClientId" value="a"/>'),
		reason: 'unfamiliar-syntax',
		lines: [3],
	},
	{name: 'clear', text: inSection('    <clear />'), reason: 'unfamiliar-syntax', lines: [3]},
	{name: 'remove', text: inSection('\n    <remove key="OAuth2ClientId"/>'), reason: 'unfamiliar-syntax', lines: [4]},
	{name: 'no value', text: inSection('    <add key="OAuth2ClientId"/>'), reason: 'unfamiliar-syntax', lines: [3]},
	{
		name: 'duplicates',
		text: inSection('<add key="OAuth2ClientId" value="a"/>\n\n<add value="b" key="OAuth2ClientId"/>'),
		reason: 'duplicate-key',
		lines: [3, 5],
		key: 'OAuth2ClientId',
	},
	{
		name: "the machine's own credentials",
		text: inSection(
			'<add key="OAuth2ClientId" value="a"/>\n<add key="UseApplicationDefaultCredentials" value=" True "/>',
		),
		reason: 'other-sign-in',
		lines: [4],
		key: 'UseApplicationDefaultCredentials',
	},
	{
		name: 'a service account',
		text: inSection('<add key="OAuth2Mode" value="SERVICE_ACCOUNT"/>'),
		reason: 'other-sign-in',
		lines: [3],
		key: 'OAuth2Mode',
	},
];
