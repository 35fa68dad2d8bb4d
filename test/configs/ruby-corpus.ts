/** Files people have, from Google's sample to the odd ones, each of which can be edited. All values are fictitious. */
export const rubyCorpus: Readonly<Record<string, string>> = {
	"Google's sample": `# This is an example configuration file.
# Copy it to your home directory and fill in all the required values.

Google::Ads::GoogleAds::Config.new do |c|
  # Treat deprecation warnings as errors.
  c.treat_deprecation_warnings_as_errors = false

  # The developer token is required.
  c.developer_token = 'INSERT_DEVELOPER_TOKEN_HERE'

  # The default method of authentication is to use a refresh token, client id,
  # and client secret to generate an access token.
  c.client_id = 'INSERT_CLIENT_ID_HERE'
  c.client_secret = 'INSERT_CLIENT_SECRET_HERE'
  c.refresh_token = 'INSERT_REFRESH_TOKEN_HERE'

  # c.keyfile = 'path/to/keyfile.json'
  # c.authentication = INSERT_AUTHENTICATION_METHOD_HERE

  # Required for manager accounts only
  # c.login_customer_id = 'INSERT_LOGIN_CUSTOMER_ID_HERE'
  # c.linked_customer_id = "INSERT_LINKED_CUSTOMER_ID_HERE"

  c.log_level = 'WARN'
  c.log_target = STDOUT
  # c.http_proxy = "http://example.com:8080"
end
`,
	'all values there': `Google::Ads::GoogleAds::Config.new do |c|
  c.client_id = '104733120987-k3v0exampleold1a1a.apps.googleusercontent.com'
  c.client_secret = 'GOCSPX-exampleOldSecret99999'
  c.refresh_token = '1//0gExampleOldRefreshToken-999999999'
  c.developer_token = 'exampleOldDevToken9999'
  c.login_customer_id = '9876543210'
end
`,
	'no final newline': `Google::Ads::GoogleAds::Config.new do |c|
  c.client_id = 'x1'
  c.client_secret = 'x2'
  c.refresh_token = 'x3'
end`,
	'double quotes': `Google::Ads::GoogleAds::Config.new do |c|
  c.client_id = "x1"
  c.client_secret = "x\\"2\\\\ \\#{no}"
  c.refresh_token = "x3"   # until March
  c.developer_token = ""
end
`,
	'another variable, braces': `Google::Ads::GoogleAds::Config.new { |config|
    config.log_level = 'INFO'
    config.refresh_token = 'x3' # Anna's "own" #1
    config.client_id='x1'
    config.client_secret   =   'it\\'s \\\\'
}
`,
	'Windows line endings': `# c1\r\nGoogle::Ads::GoogleAds::Config.new do |c|\r\n  c.client_id = 'x1'\r\n  c.refresh_token = 'x3'\r\nend\r\n`,
	'mixed line endings': `# c1\r\nGoogle::Ads::GoogleAds::Config.new do |c|\n  c.client_id = 'x1'\r\n  c.client_secret = 'x2'\n  c.log_level = 'WARN'\r\nend\n`,
	'byte order mark, first line opens': `\uFEFFGoogle::Ads::GoogleAds::Config.new do |c|\r\n\tc.client_id = 'x1'\r\nend\r\n`,
	tabs: `Google::Ads::GoogleAds::Config.new do |c|\n\tc.client_id\t=\t'x1'\t# id\n\t\tc.client_secret = 'x2'\nend\n`,
	'an empty block': `Google::Ads::GoogleAds::Config.new do |c|\nend\n`,
	'an indented empty block': `config =\n  Google::Ads::GoogleAds::Config.new() do |c|\n  end\nconfig\n`,
	'only comments in the block': `Google::Ads::GoogleAds::Config.new do |c|

      # c.refresh_token = '1//0gExampleOtherRefreshToken-55555'
end
`,
	'comments of every kind': `# encoding: utf-8
=begin
Google::Ads::GoogleAds::Config.new do |c|
  c.refresh_token = 'in a comment'
=end
Google::Ads::GoogleAds::Config.new do |c| # opens; c.refresh_token = 'no'
=begin
  c.refresh_token = 'in a comment'
=end and more
  # Ünïcödé: naïve café
  c.refresh_token = 'x3' #c.refresh_token = 'y'
  #c.client_id = 'y'
  c.client_id = 'x1'
end # c.client_secret = 'z'
__END__
c.client_secret = "notes, never read
=begin
`,
	'values in other types': `Google::Ads::GoogleAds::Config.new do |c|
  c.refresh_token = nil
  c.login_customer_id = 987_654_3210
  c.client_id = 'x1'
end
`,
	'code around and conditions inside': `require 'logger'
level = ENV.fetch('ADS_LOG', 'WARN')
settings = {
  retries: [1, 2,
            3],
}
Google::Ads::GoogleAds::Config.new do |c|
  if level == 'WARN'
    c.log_level = level
  else
    c.log_level = "IN#{'F'}O"
  end
  c.log_target = STDOUT unless settings.empty?
  c.client_id = 'x1'
  settings[:retries].each do |n|
    c.retries = n
  end
  c.refresh_token = 'x3'
  c.note = begin
    'c.client_secret = "no"'
  end
end
`,
	'a longer name with our name in it': `Google::Ads::GoogleAds::Config.new do |c|
  c.old_refresh_token = 'keep1'
  c.refresh_token_path = 'keep2'
  other = Struct.new(:c).new(Struct.new(:client_id).new('keep3'))
  c.note = other.c.client_id
  c.refresh_token = 'x3'
end
`,
};

/** Files that are left alone, and why. Lines count from 1. */
export const refusedRuby: readonly {
	readonly name: string;
	readonly text: string;
	readonly reason: string;
	readonly lines: readonly number[];
	readonly key?: string;
}[] = [
	{
		name: 'a key file, which the library prefers',
		text: "Google::Ads::GoogleAds::Config.new do |c|\n  c.refresh_token = 'x'\n  c.keyfile = '/keys/ads.json'\nend\n",
		reason: 'other-sign-in',
		lines: [3],
		key: 'keyfile',
	},
	{name: 'no block', text: "config = {refresh_token: 'x'}\n", reason: 'no-section', lines: []},
	{
		name: 'only in a comment',
		text: '# Google::Ads::GoogleAds::Config.new do |c|\n# end\n',
		reason: 'no-section',
		lines: [],
	},
	{
		name: 'an older module name',
		text: "Google::Ads::Googleads::Config.new do |c|\n  c.client_id = 'x'\nend\n",
		reason: 'no-section',
		lines: [],
	},
	{
		name: 'two blocks',
		text: 'Google::Ads::GoogleAds::Config.new do |c|\nend\nGoogle::Ads::GoogleAds::Config.new do |c|\nend\n',
		reason: 'several-sections',
		lines: [3],
	},
	{
		name: 'duplicates',
		text: block("c.client_id = 'a'", "c.refresh_token = 'a'", '# note', "c.refresh_token = 'b'"),
		reason: 'duplicate-key',
		lines: [3, 5],
		key: 'refresh_token',
	},
	...computed('from the environment', "c.refresh_token = ENV['X']"),
	...computed('interpolated', 'c.refresh_token = "a#{1}b"'),
	...computed('interpolated without braces', 'c.refresh_token = "a#$0"'),
	...computed('an escape', 'c.refresh_token = "a\\tb"'),
	...computed('a call', "c.refresh_token = 'a'.strip"),
	...computed('a sum', "c.refresh_token = 'a' + 'b'"),
	...computed('two literals', "c.refresh_token = 'a' 'b'"),
	...computed('a modifier', "c.refresh_token = 'a' if ENV['X']"),
	...computed('or-assigned', "c.refresh_token ||= 'a'"),
	...computed('two on a line', "c.refresh_token = 'a'; c.client_id = 'b'"),
	...computed('in parentheses', "c.refresh_token = ('a')"),
	...computed('several at once', "c.refresh_token, c.client_id = 'a', 'b'"),
	...computed('read by other code', 'puts c.refresh_token'),
	...computed('an octal', 'c.refresh_token = 0123'),
	...computed('a call on the next line', "c.refresh_token = 'a'\n  # why\n  .strip"),
	...computed('a condition on the line before', "X &&\n  c.refresh_token = 'a'", [3]),
	{
		name: 'a string over two lines',
		text: block("c.refresh_token = 'a", "b'"),
		reason: 'unfamiliar-syntax',
		lines: [2],
	},
	{name: 'a heredoc', text: block('c.refresh_token = <<~T', 'a', 'T'), reason: 'unfamiliar-syntax', lines: [2]},
	{
		name: 'a quoted heredoc elsewhere',
		text: block("c.note = <<'T'", "c.refresh_token = 'a'", 'T'),
		reason: 'unfamiliar-syntax',
		lines: [2],
	},
	{name: 'a percent literal', text: block("c.note = %q(it's)"), reason: 'unfamiliar-syntax', lines: [2]},
	{name: 'an end of script', text: block('\x1a'), reason: 'unfamiliar-syntax', lines: [2]},
	{
		name: 'a block that is passed',
		text: 'Google::Ads::GoogleAds::Config.new(&settings)\n',
		reason: 'unfamiliar-syntax',
		lines: [1],
	},
	{
		name: 'all on one line',
		text: "Google::Ads::GoogleAds::Config.new { |c| c.refresh_token = 'a' }\n",
		reason: 'unfamiliar-syntax',
		lines: [1],
	},
	{
		name: 'in a condition',
		text: block("if ENV['X']", "  c.refresh_token = 'a'", 'end'),
		reason: 'not-in-section',
		lines: [3],
		key: 'refresh_token',
	},
	{
		name: 'in another block',
		text: block('tap do |x|', "c.refresh_token = 'a'", 'end'),
		reason: 'not-in-section',
		lines: [3],
		key: 'refresh_token',
	},
	{
		name: 'after the block',
		text: `${block("c.client_id = 'a'")}c = 1\nc.refresh_token = 'a'\n`,
		reason: 'not-in-section',
		lines: [5],
		key: 'refresh_token',
	},
	{
		name: 'no end',
		text: "Google::Ads::GoogleAds::Config.new do |c|\n  c.client_id = 'a'\n",
		reason: 'unbalanced',
		lines: [1],
	},
	{name: 'an end too many', text: `${block()}end\n`, reason: 'unbalanced', lines: [3]},
	{name: 'a comment without an end', text: `${block()}=begin\n`, reason: 'unbalanced', lines: [1]},
];

function block(...lines: readonly string[]): string {
	return ['Google::Ads::GoogleAds::Config.new do |c|', ...lines, 'end', ''].join('\n');
}

function computed(name: string, line: string, lines: readonly number[] = [2]) {
	return [{name, text: block(line), reason: 'computed-value', lines, key: 'refresh_token'}];
}
