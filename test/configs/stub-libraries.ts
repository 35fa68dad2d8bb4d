/**
 * For each language a library of the names that a first program uses. It looks for its config as the real one does,
 * reads it with the language's own reader, and gives the refresh token in it as the one customer that can be reached.
 */
export const stubLibraries = {
	ruby: {
		'lib/google/ads/google_ads.rb': `module Google; module Ads; module GoogleAds
class Config
  attr_accessor :client_id, :client_secret, :refresh_token, :developer_token, :login_customer_id, :log_level, :log_target
  def initialize; yield self; end
end
class GoogleAdsClient
  def initialize
    path = ENV.fetch('GOOGLE_ADS_CONFIGURATION_FILE_PATH', File.join(ENV['HOME'], 'google_ads_config.rb'))
    @config = eval(File.read(path), binding, path)
  end
  def service; self; end
  def customer; self; end
  def list_accessible_customers; self; end
  def resource_names; [@config.refresh_token]; end
end
end; end; end
`,
	},
	python: {
		'lib/google/ads/googleads/client.py': `import json, os
class GoogleAdsClient:
    def __init__(self, settings):
        self.settings = settings
    @classmethod
    def load_from_storage(cls):
        import yaml
        path = os.environ.get("GOOGLE_ADS_CONFIGURATION_FILE_PATH")
        path = path or os.path.join(os.path.expanduser("~"), "google-ads.yaml")
        with open(path, "rb") as file:
            settings = yaml.safe_load(file)
        assert "use_proto_plus" in settings
        return cls(settings)
    @classmethod
    def load_from_dict(cls, settings):
        assert settings["use_proto_plus"] is True and settings["use_application_default_credentials"] is True
        default = os.path.expanduser("~/.config/gcloud/application_default_credentials.json")
        with open(os.environ.get("GOOGLE_APPLICATION_CREDENTIALS") or default) as file:
            return cls(json.load(file))
    def get_service(self, name):
        assert name == "CustomerService"
        return self
    def list_accessible_customers(self):
        return self
    @property
    def resource_names(self):
        return [self.settings["refresh_token"]]
`,
	},
	php: {
		'vendor/autoload.php': `<?php
namespace Google\\Ads\\GoogleAds\\Lib {
  function settings() {
    $path = getenv('GOOGLE_ADS_CONFIGURATION_FILE_PATH') ?: 'google_ads_php.ini';
    if (!file_exists($path)) $path = getenv('HOME') . '/' . basename($path);
    return parse_ini_file($path, true, INI_SCANNER_TYPED);
  }
  class OAuth2TokenBuilder {
    public function fromFile() { $this->token = settings()['OAUTH2']['refreshToken']; return $this; }
    public function build() { return $this->token; }
    private $token;
  }
}
namespace Google\\Ads\\GoogleAds\\Lib\\V26 {
  class GoogleAdsClientBuilder {
    public function fromFile() { \\Google\\Ads\\GoogleAds\\Lib\\settings(); return $this; }
    public function withOAuth2Credential($token) { $this->token = $token; return $this; }
    public function build() { return $this; }
    public function getCustomerServiceClient() { return $this; }
    public function listAccessibleCustomers(\\Google\\Ads\\GoogleAds\\V26\\Services\\ListAccessibleCustomersRequest $request) { return $this; }
    public function serializeToJsonString() { return json_encode(['resourceNames' => [$this->token]], JSON_UNESCAPED_SLASHES); }
    private $token;
  }
}
namespace Google\\Ads\\GoogleAds\\V26\\Services {
  class ListAccessibleCustomersRequest {}
}
`,
	},
	perl: {
		'lib/Google/Ads/GoogleAds/Client.pm': `package Google::Ads::GoogleAds::Client;
use strict;
sub new {
  my ($class, $options) = @_;
  my $path = $ENV{GOOGLE_ADS_CONFIGURATION_FILE_PATH} || "$ENV{HOME}/googleads.properties";
  die "no $path" unless -e $path;
  ($path) = glob($path);
  open(my $file, '<', $path) or die "Couldn't open properties file $path";
  my %properties = map { chomp; split(/=/, $_, 2) } grep { !/^#|^\\s*$/ } <$file>;
  return bless {die_on_faults => $options->{die_on_faults}, token => $properties{refreshToken}}, $class;
}
sub CustomerService { $_[0] }
sub list_accessible_customers {
  die 'faults would go unseen' unless $_[0]{die_on_faults};
  return {resourceNames => [$_[0]{token}]};
}
1;
`,
	},
	java: {
		'lib/com/google/ads/googleads/lib/GoogleAdsClient.java': `package com.google.ads.googleads.lib;
import com.google.ads.googleads.v26.services.CustomerServiceClient;
import java.io.*;
import java.util.Properties;
public class GoogleAdsClient {
  private final Properties properties = new Properties();
  public static GoogleAdsClient newBuilder() { return new GoogleAdsClient(); }
  public GoogleAdsClient fromPropertiesFile() throws IOException {
    String given = System.getenv("GOOGLE_ADS_CONFIGURATION_FILE_PATH");
    File file = given == null ? new File(System.getProperty("user.home"), "ads.properties") : new File(given);
    try (var stream = new FileInputStream(file)) { properties.load(stream); }
    return this;
  }
  public GoogleAdsClient build() { return this; }
  public GoogleAdsClient getVersion26() { return this; }
  public CustomerServiceClient createCustomerServiceClient() {
    return new CustomerServiceClient(properties.getProperty("api.googleads.refreshToken"));
  }
}
`,
		'lib/com/google/ads/googleads/v26/services/CustomerServiceClient.java': `package com.google.ads.googleads.v26.services;
import java.util.List;
public class CustomerServiceClient implements AutoCloseable {
  private final String token;
  public CustomerServiceClient(String token) { this.token = token; }
  public CustomerServiceClient listAccessibleCustomers(ListAccessibleCustomersRequest request) { return this; }
  public List<String> getResourceNamesList() { return List.of(token); }
  public void close() {}
}
`,
		'lib/com/google/ads/googleads/v26/services/ListAccessibleCustomersRequest.java': `package com.google.ads.googleads.v26.services;
public class ListAccessibleCustomersRequest {
  public static ListAccessibleCustomersRequest getDefaultInstance() { return new ListAccessibleCustomersRequest(); }
}
`,
		// Java takes no home folder from HOME, and a class that isn't public would not run in Maven.
		'bin/mvn': `#!/bin/sh -e
test "$*" = 'compile exec:java -Dexec.mainClass=FirstCall'
grep -q '^public class FirstCall' src/main/java/FirstCall.java
javac -d target -sourcepath lib src/main/java/FirstCall.java
exec java -Duser.home="$HOME" -cp target FirstCall
`,
	},
	node: {
		'node_modules/google-ads-api/package.json': '{"name": "google-ads-api", "main": "index.js"}',
		'node_modules/google-ads-api/index.js': `exports.GoogleAdsApi = class {
  constructor(options) { this.options = options; }
  async listAccessibleCustomers(token) {
    if (!this.options.client_id || !this.options.client_secret) throw new Error('no client');
    return {resource_names: [token]};
  }
};
`,
	},
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
