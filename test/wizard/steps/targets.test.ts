import {checkStep} from '../../helpers/check-step.js';
import {messages} from '../../helpers/messages.js';
import {deliver, desktop, grant, plan, preview, target, targets} from '../../helpers/states.js';

const {targets: _, ...looking} = targets;
const elsewhere = {formatId: 'python', path: target.path} as const;
const values = {
	clientId: desktop.clientId,
	clientSecret: desktop.clientSecret,
	refreshToken: grant.refreshToken,
	projectId: 'ads-reports',
};

checkStep('targets', targets, [
	{
		name: 'shows what was found',
		from: looking,
		message: messages['targets-found'],
		to: [{...targets, targets: [target]}],
	},
	{
		name: 'shows what was found now',
		from: targets,
		message: messages['targets-found'],
		to: [{...targets, targets: [target]}],
	},
	{
		name: 'plans the chosen file',
		from: targets,
		message: {type: 'write', formatId: 'python', path: target.path},
		to: [
			{...targets, from: {...deliver, asking: {formatId: 'python', path: target.path}}},
			{type: 'plan-write', formatId: 'python', path: target.path, values},
		],
	},
	{
		name: 'plans for another path, as it is meant',
		from: {...targets, elsewhere},
		message: {type: 'text', text: " '/srv/x y.yaml'\n"},
		to: [
			{...targets, elsewhere, from: {...deliver, asking: {formatId: 'python', path: '/srv/x y.yaml'}}},
			{type: 'plan-write', formatId: 'python', path: '/srv/x y.yaml', values},
		],
	},
	{name: 'needs another path', from: {...targets, elsewhere}, message: {type: 'text', text: ' '}, to: [deliver]},
	{name: 'shows the plan', from: targets, message: messages.planned, to: [preview]},
	{
		name: 'says when there is nothing to write',
		from: targets,
		message: {type: 'planned', plan: {...plan, unchanged: true}},
		to: [{...deliver, note: {type: 'nothing-to-write', path: plan.resolvedPath}}],
	},
	{
		name: 'explains what failed, beside the ways out',
		from: targets,
		message: messages.failed,
		to: [{...deliver, note: {type: 'failure', failure: messages.failed.failure}}],
	},
	{name: 'goes back', from: targets, message: {type: 'back'}, to: [deliver]},
]);
