import {spoken} from '../spoken.js';

const english = {
	project: {
		title: 'Create a project',
		text: 'Give it any name and press Create. Or select a project you already have at the top of the page.',
	},
	adsApi: {
		title: 'Enable the Google Ads API',
		text: 'Check that your project is selected at the top of the page, then press Enable.',
	},
	branding: {
		title: 'Name your app',
		text: 'Press Get started, enter a name and your e-mail address. Choose Internal for your organization, else External.',
	},
	audience: {
		title: 'Publish your app',
		text: 'External only: press Publish app. In Testing, tokens end after 7 days and only test users can sign in.',
	},
	client: {
		title: 'Create a Desktop client',
		text: 'Choose Desktop app as the application type, give it any name and press Create.',
	},
	download: {
		title: 'Download the JSON',
		text: "Do it before you close the dialog: the secret isn't shown again. Too late? Open the client and add a secret.",
	},
};

export type StartFromZeroWords = typeof english;

/** What to do on each of the console's pages, in a sentence or two. */
export const startFromZeroWords = spoken('startFromZero', english);
