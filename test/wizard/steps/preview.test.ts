import type {PreviewState} from '../../../source/wizard/state.js';
import {checkStep} from '../../helpers/check-step.js';
import {messages} from '../../helpers/messages.js';
import {deliver, desktop, grant, plan, preview, savedRuby, written} from '../../helpers/states.js';

const kept = {type: 'working-token-kept', path: written.path} as const;
const editing: PreviewState = {...preview, mode: 'editing-path'};
const planning: PreviewState = {...preview, mode: 'planning'};
const typed: PreviewState = {...planning, elsewhere: '/tmp/x.rb'};
const hardLink = {type: 'config-hard-link', path: '/tmp/x.rb'} as const;
const writing: PreviewState = {...preview, mode: 'writing'};
const values = {
	clientId: desktop.clientId,
	clientSecret: desktop.clientSecret,
	refreshToken: grant.refreshToken,
	projectId: 'ads-reports',
};
const request = {formatId: 'ruby', path: plan.path, values} as const;
const warned = {...plan, warnings: [{type: 'not-ignored-by-git', path: plan.path}]} as const;
const stale = {type: 'config-changed-meanwhile', path: plan.path} as const;
const noted: PreviewState = {...planning, note: {type: 'failure', failure: stale}};
const elsewhere = {...plan, path: '/tmp/x.rb', resolvedPath: '/tmp/x.rb'};
const replaced = {...written, created: false, backup: '/home/me/google_ads_config.rb.bak'};

checkStep('preview', preview, [
	{name: 'opens the path field', from: preview, message: {type: 'edit', field: 'path'}, to: [editing]},
	{name: 'does not edit while it writes', from: writing, message: {type: 'edit', field: 'path'}, to: [writing]},
	{
		name: 'plans for another path',
		from: editing,
		message: {type: 'text', text: ' /tmp/x.rb '},
		to: [typed, {type: 'plan-write', formatId: 'ruby', path: '/tmp/x.rb', values}],
	},
	{
		name: 'takes a path that was dropped in quotes',
		from: editing,
		message: {type: 'text', text: "'/tmp/x.rb' "},
		to: [typed, {type: 'plan-write', formatId: 'ruby', path: '/tmp/x.rb', values}],
	},
	{
		name: 'has nothing to show of a file that says all this',
		from: typed,
		message: {type: 'planned', plan: {...elsewhere, unchanged: true}},
		to: [{...deliver, note: {type: 'nothing-to-write', path: elsewhere.resolvedPath}}],
	},
	{
		name: 'keeps the typed path when it cannot be written, and the old plan is not armed',
		from: typed,
		message: messages.failed,
		to: [{...typed, mode: 'editing-path', note: {type: 'failure', failure: messages.failed.failure}}],
	},
	{
		name: 'leads to the ways out for the path that was typed',
		from: typed,
		message: {type: 'failed', failure: hardLink},
		to: [
			{
				...deliver,
				asking: {formatId: 'ruby', path: '/tmp/x.rb'},
				note: {type: 'failure', failure: hardLink},
			},
		],
	},
	{
		name: 'leads to the ways out for a file that is busy',
		from: writing,
		message: {type: 'failed', failure: {...hardLink, type: 'config-busy'}},
		to: [
			{
				...deliver,
				asking: {formatId: 'ruby', path: plan.path},
				note: {type: 'failure', failure: {...hardLink, type: 'config-busy'}},
			},
		],
	},
	{
		name: 'forgets the typed path when its plan is here',
		from: typed,
		message: {type: 'planned', plan: elsewhere},
		to: [{...preview, plan: elsewhere}],
	},
	{
		name: 'forgets the typed path at Esc',
		from: {...typed, mode: 'editing-path'},
		message: {type: 'back'},
		to: [preview],
	},
	{name: 'keeps the path when none is given', from: editing, message: {type: 'text', text: ' '}, to: [preview]},
	{
		name: 'shows the new plan',
		from: planning,
		message: {type: 'planned', plan: elsewhere},
		to: [{...preview, plan: elsewhere}],
	},
	{
		name: 'adds the file to .gitignore and plans anew',
		from: {...preview, plan: warned},
		message: {type: 'ignore-in-git'},
		to: [
			{...planning, plan: warned},
			{type: 'ignore-in-git', path: plan.path, request},
		],
	},
	{name: 'has nothing to ignore', from: preview, message: {type: 'ignore-in-git'}, to: [preview]},
	{name: 'ignores nothing while it writes', from: writing, message: {type: 'ignore-in-git'}, to: [writing]},
	{
		name: 'plans anew with mode 600',
		from: preview,
		message: {type: 'restrict-mode'},
		to: [
			{...planning, consents: {restrictMode: true}},
			{type: 'plan-write', ...request, restrictMode: true},
		],
	},
	{name: 'restricts nothing while it writes', from: writing, message: {type: 'restrict-mode'}, to: [writing]},
	{
		name: 'F84: plans anew when somebody else has written meanwhile',
		from: writing,
		message: {type: 'failed', failure: stale},
		to: [noted, {type: 'plan-write', ...request}],
	},
	{
		name: 'F84: says so beside the new plan',
		from: noted,
		message: {type: 'planned', plan: elsewhere},
		to: [{...noted, mode: 'reading', plan: elsewhere}],
	},
	{name: 'writes on Enter', from: preview, message: {type: 'confirm'}, to: [writing, {type: 'write', plan}]},
	{name: 'writes once', from: writing, message: {type: 'confirm'}, to: [writing]},
	{name: 'still writes, whatever is planned', from: writing, message: messages.planned, to: [writing]},
	{
		name: 'goes back to delivering when it is written',
		from: writing,
		message: messages.written,
		to: [
			{
				...deliver,
				deliveries: [savedRuby],
				note: {type: 'written', path: written.path},
			},
		],
	},
	{
		name: 'makes up for the write of a flag that failed',
		from: {...preview, mode: 'writing', from: {...deliver, unattended: {left: 0, failures: [kept]}}},
		message: savedRuby,
		to: [
			{
				...deliver,
				deliveries: [savedRuby],
				unattended: {left: 0, failures: []},
				note: {type: 'written', path: written.path},
			},
		],
	},
	{
		name: 'names the backup',
		from: preview,
		message: {...savedRuby, written: replaced},
		to: [
			{
				...deliver,
				deliveries: [{...savedRuby, written: replaced}],
				note: {type: 'written', path: written.path, backup: replaced.backup},
			},
		],
	},
	{
		name: 'explains a failed write, and keeps the token',
		from: writing,
		message: messages.failed,
		to: [{...preview, note: {type: 'failure', failure: messages.failed.failure}}],
	},
	{
		name: 'explains a failure whenever it comes',
		from: preview,
		message: messages.failed,
		to: [{...preview, note: {type: 'failure', failure: messages.failed.failure}}],
	},
	{name: 'closes the path field', from: editing, message: {type: 'back'}, to: [preview]},
	{name: 'waits for a write under way', from: writing, message: {type: 'back'}, to: [writing]},
	{name: 'goes back without writing', from: preview, message: {type: 'back'}, to: [deliver]},
]);

// The plan in the state is one that was replaced: nothing may be done with it.
checkStep('preview, planning', planning, [
	{
		name: 'shows the plan',
		from: planning,
		message: {type: 'planned', plan: elsewhere},
		to: [{...preview, plan: elsewhere}],
	},
	{
		name: 'says what stands in its way',
		from: planning,
		message: messages.failed,
		to: [{...preview, note: {type: 'failure', failure: messages.failed.failure}}],
	},
	{
		name: 'tells of a write whenever it comes',
		from: planning,
		message: messages.written,
		to: [{...deliver, deliveries: [savedRuby], note: {type: 'written', path: written.path}}],
	},
	{
		name: 'F84: plans no third time by itself',
		from: planning,
		message: {type: 'failed', failure: stale},
		to: [{...preview, note: {type: 'failure', failure: stale}}],
	},
	{name: 'goes back without waiting', from: planning, message: {type: 'back'}, to: [deliver]},
]);
