import {consoleLinks, googleLinks} from './console-links.js';

/** One page on the way to a client file. */
export type StartStep = {
	readonly title: string;
	/** What to do on that page, in a sentence or two. */
	readonly text: string;
	readonly url: string;
};

/** From nothing to a client file, page by page, in order. The project that was made first stays open in the console. */
export const startFromZero: readonly StartStep[] = [
	{
		title: 'Create a project',
		text: 'Give it any name and press Create. Or select a project you already have at the top of the page.',
		url: googleLinks.createProject,
	},
	{
		title: 'Enable the Google Ads API',
		text: 'Check that your project is selected at the top of the page, then press Enable.',
		url: consoleLinks().enableAdsApi,
	},
	{
		title: 'Name your app',
		text: 'Press Get started, enter a name and your e-mail address. Choose Internal for your organization, else External.',
		url: consoleLinks().branding,
	},
	{
		title: 'Publish your app',
		text: 'External only: press Publish app. In Testing, tokens end after 7 days and only test users can sign in.',
		url: consoleLinks().audience,
	},
	{
		title: 'Create a Desktop client',
		text: 'Choose Desktop app as the application type, give it any name and press Create.',
		url: consoleLinks().createClient,
	},
	{
		title: 'Download the JSON',
		text: "Do it before you close the dialog: the secret isn't shown again. Too late? Open the client and add a secret.",
		url: consoleLinks().clients,
	},
];
