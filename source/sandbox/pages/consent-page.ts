import {type Person, people} from '../people.js';
import {describeScope, isSignInScope} from '../scopes.js';
import {escapeHtml, type Page} from './page.js';

export type ConsentPageProps = {
	/** What asks for access. */
	readonly appName: string;
	readonly scopes: readonly string[];
	/** Who is preselected. */
	readonly person: Person;
};

function accountRow({email, name}: Person, isChecked: boolean): string {
	return `<label><input type="radio" name="account" value="${email}" required${isChecked ? ' checked' : ''}>
<span>${name}<small>${email}</small></span></label>`;
}

function describe(scope: string): string {
	const description = describeScope(scope);
	return `<span>${escapeHtml(description)}${description === scope ? '' : `<small>${escapeHtml(scope)}</small>`}</span>`;
}

function scopeRow(scope: string): string {
	return `<label><input type="checkbox" name="scope" value="${escapeHtml(scope)}">${describe(scope)}</label>`;
}

/** Google's granular permissions: boxes (empty at first) only where more than one scope is asked for. */
function scopeSection(scopes: readonly string[]): string {
	const [lone, ...others] = scopes;
	if (lone && others.length === 0) return `<ul><li>${describe(lone)}</ul>`;
	const included = scopes.filter(isSignInScope);
	return `<p class="quiet">Nothing is granted but what you tick.</p>
${scopes
	.filter(scope => !included.includes(scope))
	.map(scopeRow)
	.join('\n')}
${included.length > 0 ? `<p class="quiet">Comes with signing in: ${included.map(escapeHtml).join(', ')}</p>` : ''}`;
}

/** Account chooser and consent in one. The fields are described at `consent`. */
export function consentPage({appName, scopes, person}: ConsentPageProps): Page {
	const app = escapeHtml(appName);
	return {
		title: 'Sign in - sandbox',
		body: `<h1>${app} wants to access your account</h1>
<form method="post">
<fieldset><legend>Choose an account</legend>
${people.map(one => accountRow(one, one.email === person.email)).join('\n')}
</fieldset>
<fieldset><legend>This will allow ${app} to</legend>
${scopeSection(scopes)}
</fieldset>
<div class="buttons"><button name="action" value="allow">Allow</button><button name="action" value="deny">Deny</button></div>
</form>`,
	};
}
