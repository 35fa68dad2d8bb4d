import type {DeliverState} from '../../../source/wizard/state.js';
import {checkStep} from '../../helpers/check-step.js';
import {messages} from '../../helpers/messages.js';
import {choosingCommand, deliver, desktop, editingCommand, grant, runningCommand} from '../../helpers/states.js';

const secrets = [grant.refreshToken, desktop.clientSecret];
const perhaps: DeliverState = {...deliver, deliveries: [{type: 'perhaps-piped', program: 'pass'}]};
const timedOut = {type: 'command-timed-out', command: 'pass', minutes: 2} as const;
const failedRun = {exitCode: 1, output: ['no such store']};

checkStep('pipe, choosing', choosingCommand, [
	{
		name: 'lets the command be corrected',
		from: choosingCommand,
		message: messages['choose-command'],
		to: [{...choosingCommand, command: {line: 'gh secret set X', input: 'json'}}],
	},
	{name: 'goes back', from: choosingCommand, message: {type: 'back'}, to: [deliver]},
]);

checkStep('pipe, correcting', editingCommand, [
	{
		name: 'runs it with the token',
		from: editingCommand,
		message: {type: 'text', text: 'pass insert -m y'},
		to: [
			{...runningCommand, command: {line: 'pass insert -m y', input: 'token'}},
			{type: 'pipe', line: 'pass insert -m y', input: grant.refreshToken, secrets},
		],
	},
	{
		name: 'runs it with all values',
		from: {...editingCommand, command: {line: '', input: 'json'}},
		message: {type: 'text', text: 'cat'},
		to: [
			{...runningCommand, command: {line: 'cat', input: 'json'}},
			{
				type: 'pipe',
				line: 'cat',
				input: JSON.stringify({
					client_id: desktop.clientId,
					client_secret: desktop.clientSecret,
					refresh_token: grant.refreshToken,
				}),
				secrets,
			},
		],
	},
	{
		name: 'runs nothing when nothing is typed',
		from: editingCommand,
		message: {type: 'text', text: ' '},
		to: [editingCommand],
	},
	{
		name: 'takes another command',
		from: editingCommand,
		message: messages['choose-command'],
		to: [{...choosingCommand, command: {line: 'gh secret set X', input: 'json'}}],
	},
	{
		name: 'goes back to the list',
		from: {...editingCommand, piped: failedRun},
		message: {type: 'back'},
		to: [choosingCommand],
	},
	{name: 'goes back to the list, too', from: editingCommand, message: {type: 'back'}, to: [choosingCommand]},
]);

checkStep('pipe, running', runningCommand, [
	{
		name: 'counts it as delivered when it ended well',
		from: runningCommand,
		message: messages.piped,
		to: [
			{
				...deliver,
				deliveries: [{type: 'piped', program: 'pass'}],
				note: {type: 'piped', program: 'pass', output: ['stored']},
			},
		],
	},
	{
		name: 'shows what it said when it ended badly',
		from: runningCommand,
		message: {type: 'piped', piped: failedRun},
		to: [{...editingCommand, piped: failedRun}],
	},
	{
		name: 'explains a command that did not start',
		from: runningCommand,
		message: messages.failed,
		to: [{...editingCommand, note: {type: 'failure', failure: messages.failed.failure}}],
	},
	{
		name: 'is stopped, kept to be corrected, and may have the token',
		from: runningCommand,
		message: {type: 'back'},
		to: [{...editingCommand, from: perhaps, note: {type: 'command-stopped', program: 'pass'}}],
	},
	{
		name: 'may have the token where it was stopped for taking too long',
		from: runningCommand,
		message: {type: 'failed', failure: timedOut},
		to: [{...editingCommand, from: perhaps, note: {type: 'failure', failure: timedOut}}],
	},
	{
		name: 'is called by its name, quotes and blanks or not',
		from: {...runningCommand, command: {line: "'/opt/my bin/store it' --x", input: 'token'}},
		message: messages.piped,
		to: [
			{
				...deliver,
				deliveries: [{type: 'piped', program: '/opt/my bin/store it'}],
				note: {type: 'piped', program: '/opt/my bin/store it', output: ['stored']},
			},
		],
	},
	{
		name: 'is called what was typed where that is no command',
		from: {...runningCommand, command: {line: "it's", input: 'token'}},
		message: {type: 'back'},
		to: [
			{
				...editingCommand,
				command: {line: "it's", input: 'token'},
				from: {...deliver, deliveries: [{type: 'perhaps-piped', program: "it's"}]},
				note: {type: 'command-stopped', program: "it's"},
			},
		],
	},
]);
