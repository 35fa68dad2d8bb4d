import type {Usage} from './usage.js';

/** The first program for both .NET formats; `load` reads the settings into `config`. */
export function dotnetUsage(load: string, run = 'dotnet run'): Usage {
	return {
		file: 'Program.cs',
		code: `using Google.Ads.GoogleAds;
using Google.Ads.GoogleAds.Config;
using Google.Ads.GoogleAds.Extensions.Config;
using Google.Ads.GoogleAds.Lib;

var config = new GoogleAdsConfig();
${load}
var client = new GoogleAdsClient(config);
var customers = client.GetService(Services.V26.CustomerService);
foreach (var name in customers.ListAccessibleCustomers())
    Console.WriteLine(name);`,
		run,
	};
}
