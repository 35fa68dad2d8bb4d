import {type AdsErrorGroup, adsErrorNames} from '../../source/google/ads/error-names.js';
import {errorPages} from '../../source/wizard/explain/error-pages.js';
import {explain} from '../../source/wizard/explain/index.js';
import type {Failure} from '../../source/wizard/failure.js';
import {adsSamples} from './sample-failures/ads.js';
import {callbackSamples} from './sample-failures/callback.js';
import {configProblemsSamples} from './sample-failures/config-problems.js';
import type {SamplePlace} from './sample-failures/samples.js';
import {storedConfigSamples} from './sample-failures/stored-config.js';
import {storedTokenSamples} from './sample-failures/stored-token.js';
import {tokenSamples} from './sample-failures/token.js';
import {wizardSamples} from './sample-failures/wizard.js';

/** Stands for the reader's own. */
const place = {
	client: {clientId: 'CLIENT_ID', projectId: 'PROJECT_ID'},
	redirectUri: 'REDIRECT_URI',
} as const satisfies SamplePlace;

/** A page that opens for anybody: that of the project that is open in the reader's console. */
const readersOwn = (link: string) => link.replace(/\?project=PROJECT_ID$/, '').replace(/\/CLIENT_ID$/, '');

const cell = (text: string) =>
	text
		.replaceAll(/[|*<\\]/g, String.raw`\$&`)
		.replaceAll(/\b(?:CLIENT|PROJECT|REQUEST)_ID\b|\bREDIRECT_URI\b/g, '`$&`');

/** Some steps end in something to copy, which no full stop should get into. */
const step = (text: string) => cell(/[.!?]$/.test(text) ? text : `${text}.`);

function row(seen: string, means: string, fix: readonly string[], link: string | undefined): string {
	const steps = [...fix.map(step), ...(link ? [`[The page](${readersOwn(link)})`] : [])];
	return `| ${cell(seen)} | ${cell(means)} | ${steps.join(' ')} |`;
}

function failureRow(failure: Failure): string {
	const {title, cause, fix, link} = explain(failure);
	const seen = failure.type === 'ads-error' ? `${title} (\`${failure.name}\`)` : title;
	return row(seen, cause, fix, link);
}

const firstOfEach = (samples: Readonly<Record<string, readonly [Failure, ...Failure[]]>>) =>
	Object.values(samples).map(([first]) => failureRow(first));

const adsErrorRows = (Object.keys(adsErrorNames) as AdsErrorGroup[]).flatMap(group =>
	adsErrorNames[group].map(name =>
		failureRow({type: 'ads-error', group, name, message: '', requestId: 'REQUEST_ID', client: place.client}),
	),
);

const {'ads-error': _, ...otherAdsSamples} = adsSamples(place);

const section = (heading: string, rows: readonly string[]) => [
	'',
	`### ${heading}`,
	'',
	'| what you see | what it means | what to do |',
	'| --- | --- | --- |',
	...rows,
];

/** The README's troubleshooting section, a line an entry: what `explain()` and the list of error pages really say. */
export const troubleshooting: readonly string[] = [
	...section(
		'In the browser',
		errorPages.map(({seen, means, fix, link}) => {
			const context = {...place.client, type: 'web', redirectUri: place.redirectUri} as const;
			return row(seen, means, fix(context), link?.(context));
		}),
	),
	...section('Sign-in and token', [
		failureRow(wizardSamples['timed-out'][0]),
		...firstOfEach(callbackSamples),
		...firstOfEach(tokenSamples(place)),
		...firstOfEach(storedTokenSamples(place)),
	]),
	...section('Config files', [...firstOfEach(configProblemsSamples), ...firstOfEach(storedConfigSamples)]),
	...section('Google Ads API', [...firstOfEach(otherAdsSamples), ...adsErrorRows]),
	'',
];
