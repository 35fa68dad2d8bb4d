import {expect} from 'vitest';
import type {DeliverState} from '../../../source/wizard/state.js';
import {checkStep} from '../../helpers/check-step.js';
import {messages} from '../../helpers/messages.js';
import {
	accounts,
	agency,
	checking,
	choosingCommand,
	consent,
	deliver,
	desktop,
	garden,
	grant,
	loadingAccounts,
	plan,
	preview,
	proven,
	revoking,
	savedRuby,
	session,
	unchecked,
	written,
} from '../../helpers/states.js';

const copied: DeliverState = {...deliver, deliveries: [{type: 'copied'}]};
const saved: DeliverState = {...deliver, deliveries: [{type: 'copied'}, savedRuby]};
const undoing: DeliverState = {...saved, isUndoing: true};
const gone = {type: 'config-not-undone', path: written.path, now: 'gone'} as const;
const asking: DeliverState = {...deliver, leaving: 'finish'};
const revealed: DeliverState = {...deliver, revealed: true};
const proof = {type: 'passed', proven} as const;
const failure = {type: 'ads-no-accounts'} as const;
const refused = {type: 'config-hard-link', path: '/home/me/google-ads.yaml'} as const;
const unproven: DeliverState = {...deliver, deliveries: [savedRuby], proof: {type: 'failed', failure}};
const chosen = {
	account: {id: garden.id, name: 'Garden Centre'},
	login: {id: agency.id, name: 'Example Agency'},
};
const values = {
	clientId: desktop.clientId,
	clientSecret: desktop.clientSecret,
	refreshToken: grant.refreshToken,
	projectId: 'ads-reports',
};
const unattended: DeliverState = {...deliver, unattended: {left: 2, failures: []}};
const copying: DeliverState = {
	...deliver,
	asked: {...consent, session: {...session, settings: {...session.settings, copy: true}}},
};
const failedOnce: DeliverState = {...saved, unattended: {left: 0, failures: [messages.failed.failure]}};
const lastOne: DeliverState = {...saved, unattended: {left: 1, failures: []}};
const expiring: DeliverState = {...copied, grant: {...grant, refreshTokenExpiresAt: new Date('2026-11-30T00:00:00Z')}};

checkStep('deliver', deliver, [
	{
		name: 'goes to another path for a file that was refused',
		from: {...deliver, asking: {formatId: 'python'}, note: {type: 'failure', failure: refused}},
		message: messages.edit,
		to: [
			{
				step: 'targets',
				from: {...deliver, asking: {formatId: 'python'}},
				elsewhere: {formatId: 'python', path: '/home/me/google-ads.yaml'},
			},
		],
	},
	{
		name: 'goes on from the path that was typed',
		from: {...deliver, asking: {formatId: 'python', path: '~/x.yaml'}, note: {type: 'failure', failure: refused}},
		message: messages.edit,
		to: [
			{
				step: 'targets',
				from: {...deliver, asking: {formatId: 'python', path: '~/x.yaml'}},
				elsewhere: {formatId: 'python', path: '~/x.yaml'},
			},
		],
	},
	{
		name: 'copies the token',
		from: deliver,
		message: {type: 'copy'},
		to: [deliver, {type: 'copy', what: 'token', text: grant.refreshToken}],
	},
	{
		name: 'says that it is copied',
		from: deliver,
		message: messages.copied,
		to: [{...copied, note: messages.copied}],
	},
	{
		name: 'does not rely on a terminal that was asked to copy it',
		from: deliver,
		message: {...messages.copied, outcome: {type: 'sent', through: 'terminal'}},
		to: [{...deliver, note: {...messages.copied, outcome: {type: 'sent', through: 'terminal'}}}],
	},
	{
		name: 'nor on tmux alone',
		from: deliver,
		message: {...messages.copied, outcome: {type: 'kept-in-tmux'}},
		to: [{...deliver, note: {...messages.copied, outcome: {type: 'kept-in-tmux'}}}],
	},
	{
		name: 'copies the lines for a file it cannot edit',
		from: deliver,
		message: messages['copy-lines'],
		to: [deliver, {type: 'copy-lines', formatId: 'ruby', values}],
	},
	{
		name: 'plans a file before it writes one',
		from: deliver,
		message: {type: 'write', formatId: 'ruby'},
		to: [
			{...deliver, asking: {formatId: 'ruby'}},
			{type: 'plan-write', formatId: 'ruby', values},
		],
	},
	{
		name: 'overwrites in place when asked to',
		from: deliver,
		message: {type: 'write', formatId: 'ruby', path: '/x.rb', inPlace: true},
		to: [
			{...deliver, asking: {formatId: 'ruby', path: '/x.rb'}},
			{type: 'plan-write', formatId: 'ruby', path: '/x.rb', inPlace: true, values},
		],
	},
	{
		name: 'shows a plan for writing in place as such',
		from: deliver,
		message: {type: 'planned', plan: {...plan, inPlace: true}},
		to: [{...preview, plan: {...plan, inPlace: true}, consents: {inPlace: true}}],
	},
	{
		name: 'goes to the list of formats',
		from: deliver,
		message: {type: 'choose-target'},
		to: [
			{step: 'targets', from: deliver},
			{type: 'find-targets', clientId: desktop.clientId},
		],
	},
	{
		name: 'writes the login customer that was chosen',
		from: {...deliver, chosen},
		message: {type: 'write', formatId: 'ruby'},
		to: [
			{...deliver, chosen, asking: {formatId: 'ruby'}},
			{type: 'plan-write', formatId: 'ruby', values: {...values, loginCustomerId: agency.id}},
		],
	},
	{
		name: 'says of a token that has not passed its checks that it has not',
		from: unproven,
		message: {type: 'write', formatId: 'ruby'},
		to: [
			{...unproven, asking: {formatId: 'ruby'}},
			{type: 'plan-write', formatId: 'ruby', values, unproven: session},
		],
	},
	{
		name: 'checks a token whose checks were skipped or have failed',
		from: {...unproven, chosen},
		message: {type: 'check-again'},
		to: [
			{...checking, from: {...unproven, chosen}},
			{type: 'check-token', of: {...unproven, chosen}},
		],
	},
	{
		name: 'checks one that has passed, too',
		from: deliver,
		message: {type: 'check-again'},
		to: [
			{...checking, from: deliver},
			{type: 'check-token', of: deliver},
		],
	},
	{
		name: 'loads the accounts to choose from',
		from: deliver,
		message: {type: 'change-account'},
		to: [
			{...loadingAccounts, tree: []},
			{type: 'walk-accounts', of: deliver, proven},
		],
	},
	{
		name: 'shows those that are here already',
		from: {...deliver, tree: accounts.tree},
		message: {type: 'change-account'},
		to: [{...accounts, from: {...deliver, tree: accounts.tree}}],
	},
	{name: 'asks before it revokes', from: deliver, message: {type: 'revoke'}, to: [revoking]},
	{
		name: 'exits with 5 when the check has failed and nothing else has',
		from: {...unproven, chosen},
		message: {type: 'confirm'},
		to: [
			{
				step: 'done',
				asked: consent,
				grant: {},
				proof: {type: 'failed', failure},
				chosen,
				deliveries: [savedRuby],
			},
			{type: 'exit', exitCode: 5},
		],
	},
	{
		name: 'exits with 0 when the checks were skipped',
		from: {...unchecked, deliveries: [savedRuby]},
		message: {type: 'confirm'},
		to: [
			{step: 'done', asked: consent, grant: {}, deliveries: [savedRuby]},
			{type: 'exit', exitCode: 0},
		],
	},
	{name: 'goes to the list of commands', from: deliver, message: {type: 'pipe'}, to: [choosingCommand]},
	{
		name: 'counts a write that a flag asked for',
		from: unattended,
		message: messages.written,
		to: [
			{
				...deliver,
				deliveries: [savedRuby],
				unattended: {left: 1, failures: []},
			},
		],
	},
	{
		name: 'takes a write that nobody waits for',
		from: deliver,
		message: messages.written,
		to: [{...deliver, deliveries: [savedRuby]}],
	},
	{
		name: 'is done after the last one',
		from: lastOne,
		message: messages.written,
		to: [
			{
				step: 'done',
				asked: consent,
				grant: {},
				proof,
				deliveries: [...saved.deliveries, savedRuby],
			},
			{type: 'exit', exitCode: 0},
		],
	},
	{
		name: 'copies once the last file is written, where a flag asked for both',
		from: {...copying, unattended: {left: 2, failures: []}},
		message: messages.written,
		to: [
			{...copying, deliveries: [savedRuby], unattended: {left: 1, failures: []}},
			{type: 'copy', what: 'token', text: grant.refreshToken},
		],
	},
	{
		name: 'copies all the same where a file failed',
		from: {...copying, unattended: {left: 2, failures: []}},
		message: messages.failed,
		to: [
			{...copying, unattended: {left: 1, failures: [messages.failed.failure]}},
			{type: 'copy', what: 'token', text: grant.refreshToken},
		],
	},
	{
		name: 'stays where only a terminal was asked to copy: nobody knows whether it did',
		from: {...copying, unattended: {left: 1, failures: []}},
		message: {...messages.copied, outcome: {type: 'sent', through: 'terminal'}},
		to: [
			{
				...copying,
				note: {...messages.copied, outcome: {type: 'sent', through: 'terminal'}},
				unattended: {left: 0, failures: []},
			},
		],
	},
	{
		name: 'is done after the copy',
		from: {...copying, unattended: {left: 1, failures: []}},
		message: messages.copied,
		to: [expect.objectContaining({step: 'done', deliveries: [{type: 'copied'}]}), {type: 'exit', exitCode: 0}],
	},
	{
		name: 'takes a copy that failed for a delivery that failed',
		from: {...copying, unattended: {left: 1, failures: []}},
		message: {type: 'noted', note: {type: 'failure', failure: {type: 'clipboard-no-display'}}},
		to: [{...copying, unattended: {left: 0, failures: [{type: 'clipboard-no-display'}]}}],
	},
	{
		name: 'stays when one of them failed, and exits with 6 in the end',
		from: lastOne,
		message: messages.failed,
		to: [{...saved, unattended: {left: 0, failures: [messages.failed.failure]}}],
	},
	{
		name: 'keeps what failed in view when the person goes on',
		from: failedOnce,
		message: messages.failed,
		to: [{...failedOnce, note: {type: 'failure', failure: messages.failed.failure}}],
	},
	{
		name: 'exits with 6 when a flag was not obeyed',
		from: failedOnce,
		message: {type: 'confirm'},
		to: [
			{
				step: 'done',
				asked: consent,
				grant: {},
				proof,
				deliveries: saved.deliveries,
				failures: [messages.failed.failure],
			},
			{type: 'exit', exitCode: 6},
		],
	},
	{
		name: 'exits with 0 once that was done by hand',
		from: {...saved, unattended: {left: 0, failures: []}},
		message: {type: 'confirm'},
		to: [
			{step: 'done', asked: consent, grant: {}, proof, deliveries: saved.deliveries},
			{type: 'exit', exitCode: 0},
		],
	},
	{name: 'shows the plan', from: deliver, message: messages.planned, to: [preview]},
	{
		name: 'says when there is nothing to write',
		from: deliver,
		message: {type: 'planned', plan: {...plan, unchanged: true}},
		to: [{...deliver, note: {type: 'nothing-to-write', path: plan.resolvedPath}}],
	},
	{
		name: 'says which login customer stays where there is nothing to write',
		from: deliver,
		message: {type: 'planned', plan: {...plan, unchanged: true, keptLogin: agency.id}},
		to: [{...deliver, note: {type: 'nothing-to-write', path: plan.resolvedPath, keptLogin: agency.id}}],
	},
	{name: 'undoes the last write', from: saved, message: {type: 'undo'}, to: [undoing, {type: 'undo-write', written}]},
	{name: 'has nothing to undo', from: copied, message: {type: 'undo'}, to: [copied]},
	{
		name: 'forgets what was undone',
		from: saved,
		message: messages.undone,
		to: [{...copied, note: {type: 'undone', path: written.path}}],
	},
	{
		name: 'forgets what was undone, wherever it stood',
		from: deliver,
		message: messages.undone,
		to: [{...deliver, note: {type: 'undone', path: written.path}}],
	},
	{name: 'reveals the token', from: deliver, message: {type: 'reveal'}, to: [revealed]},
	{name: 'hides it at any other key', from: revealed, message: {type: 'other-key'}, to: [deliver]},
	{
		name: 'only hides it at a key that does something else',
		from: {...saved, revealed: true},
		message: {type: 'undo'},
		to: [saved],
	},
	{name: 'only hides it at the key that has shown it', from: revealed, message: {type: 'reveal'}, to: [deliver]},
	{name: 'hides it for a plan that was asked for before', from: revealed, message: messages.planned, to: [preview]},
	{name: 'only hides it at Enter', from: {...copied, revealed: true}, message: {type: 'confirm'}, to: [copied]},
	{name: 'only hides it at Esc', from: {...copied, revealed: true}, message: {type: 'back'}, to: [copied]},
	{name: 'only hides it at Esc, saved or not', from: revealed, message: {type: 'back'}, to: [deliver]},
	{
		name: 'explains what failed, and stays',
		from: deliver,
		message: messages.failed,
		to: [{...deliver, note: {type: 'failure', failure: messages.failed.failure}}],
	},
	{
		name: 'says what came of a command',
		from: deliver,
		message: messages.noted,
		to: [{...deliver, note: {type: 'browser-opened'}}],
	},
	{
		name: 'asks before it leaves without the token',
		from: deliver,
		message: {type: 'confirm'},
		to: [{...deliver, leaving: 'finish'}],
	},
	{
		name: 'asks before it goes back without the token',
		from: deliver,
		message: {type: 'back'},
		to: [{...deliver, leaving: 'back'}],
	},
	{name: 'stays on Esc', from: asking, message: {type: 'back'}, to: [deliver]},
	{name: 'stays on any other key', from: asking, message: {type: 'other-key'}, to: [deliver]},
	{
		name: 'asks no more when something is done with the token instead',
		from: asking,
		message: {type: 'copy'},
		to: [deliver, {type: 'copy', what: 'token', text: grant.refreshToken}],
	},
	{
		name: 'nor when a file is to be written',
		from: asking,
		message: {type: 'write', formatId: 'env'},
		to: [
			{...deliver, asking: {formatId: 'env'}},
			{type: 'plan-write', formatId: 'env', values},
		],
	},
	{
		name: 'nor in the step that it is left for',
		from: asking,
		message: {type: 'choose-target'},
		to: [
			{step: 'targets', from: deliver},
			{type: 'find-targets', clientId: desktop.clientId},
		],
	},
	{
		name: 'asks no more when a copy begun before has come about',
		from: asking,
		message: messages.copied,
		to: [{...copied, note: messages.copied}],
	},
	{
		name: 'nor when a plan begun before is here: it may be written',
		from: asking,
		message: messages.planned,
		to: [preview],
	},
	{
		name: 'leaves at the second Enter',
		from: asking,
		message: {type: 'confirm'},
		to: [
			{step: 'done', asked: consent, grant: {}, proof, deliveries: []},
			{type: 'exit', exitCode: 0},
		],
	},
	{
		name: 'goes back at the Enter after Esc',
		from: {...deliver, leaving: 'back'},
		message: {type: 'confirm'},
		to: [{...consent, session: {...session, earlier: 'dropped'}}],
	},
	{
		name: 'is done at once when the token is safe',
		from: {...expiring, deliveries: [savedRuby]},
		message: {type: 'confirm'},
		to: [
			{
				step: 'done',
				asked: consent,
				grant: {refreshTokenExpiresAt: new Date('2026-11-30T00:00:00Z')},
				proof,
				deliveries: [savedRuby],
			},
			{type: 'exit', exitCode: 0},
		],
	},
	{
		name: 'goes back at once when the token is safe, and remembers that it is',
		from: saved,
		message: {type: 'back'},
		to: [{...consent, session: {...session, earlier: 'delivered'}}],
	},
	{
		name: 'asks before it leaves with a copy alone, which the clipboard forgets',
		from: copied,
		message: {type: 'confirm'},
		to: [{...copied, leaving: 'finish'}],
	},
	{
		name: 'asks before it goes back with a copy alone',
		from: copied,
		message: {type: 'back'},
		to: [{...copied, leaving: 'back'}],
	},
	{
		name: 'goes back with a copy alone at the second Enter',
		from: {...copied, leaving: 'back'},
		message: {type: 'confirm'},
		to: [{...consent, session: {...session, earlier: 'copied'}}],
	},
	{
		name: 'does not ask who wanted a copy alone',
		from: {...copying, deliveries: [{type: 'copied'}], unattended: {left: 0, failures: [messages.failed.failure]}},
		message: {type: 'confirm'},
		to: [expect.objectContaining({step: 'done', deliveries: [{type: 'copied'}]}), {type: 'exit', exitCode: 6}],
	},
]);

// A person's keys would end what goes on, or pass for it.
checkStep('deliver, flags at work', unattended, [
	{
		name: 'counts a write',
		from: unattended,
		message: messages.written,
		to: [{...unattended, deliveries: [savedRuby], unattended: {left: 1, failures: []}}],
	},
	{
		name: 'counts a write that failed',
		from: unattended,
		message: messages.failed,
		to: [{...unattended, unattended: {left: 1, failures: [messages.failed.failure]}}],
	},
	{
		name: 'tells of a copy',
		from: unattended,
		message: messages.copied,
		to: [{...unattended, deliveries: [{type: 'copied'}], note: messages.copied}],
	},
	{
		name: 'says what came of a command',
		from: unattended,
		message: messages.noted,
		to: [{...unattended, note: {type: 'browser-opened'}}],
	},
	{
		name: 'forgets what was undone, though flags undo nothing',
		from: unattended,
		message: messages.undone,
		to: [{...unattended, note: {type: 'undone', path: written.path}}],
	},
]);

// A step that's left would never hear that the file is as it was, and go on telling that it's saved.
checkStep('deliver, an undo under way', undoing, [
	{
		name: 'forgets what was undone',
		from: undoing,
		message: messages.undone,
		to: [{...copied, note: {type: 'undone', path: written.path}}],
	},
	{
		name: 'explains why it was not',
		from: undoing,
		message: messages.failed,
		to: [{...saved, note: {type: 'failure', failure: messages.failed.failure}}],
	},
	{
		name: 'counts no file that is gone: it holds no token',
		from: undoing,
		message: {type: 'failed', failure: gone},
		to: [{...copied, note: {type: 'failure', failure: gone}}],
	},
	{
		name: 'tells of a copy that was begun before',
		from: undoing,
		message: messages.copied,
		to: [{...undoing, deliveries: [...saved.deliveries, {type: 'copied'}], note: messages.copied}],
	},
	{
		name: 'takes a write',
		from: undoing,
		message: messages.written,
		to: [{...undoing, deliveries: [...saved.deliveries, savedRuby]}],
	},
	{
		name: 'says what came of a command',
		from: undoing,
		message: messages.noted,
		to: [{...undoing, note: {type: 'browser-opened'}}],
	},
]);
