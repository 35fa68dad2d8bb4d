import {googleLinks} from '../../google/console-links.js';
import {revokeCommandWords} from '../../language/english/revoke-command.js';
import {explain} from '../../wizard/explain/index.js';
import type {Failure} from '../../wizard/failure.js';
import {toFailure} from '../../wizard/to-failure.js';
import {explanationLines} from '../explanation-lines.js';
import {paintFor} from '../print.js';
import type {Runtime} from '../runtime.js';
import {placeOf, readStoredConfig, type StoredConfig} from '../stored-config.js';
import {namedPlace, usualConfigs} from '../usual-configs.js';

/** One token, and each config that holds it. */
export type FoundToken = {readonly token: string; readonly configs: readonly [StoredConfig, ...StoredConfig[]]};

/** The token in the named file, or the only one in the usual places; else what to tell the person. */
export async function findToken(
	file: string | undefined,
	runtime: Runtime,
): Promise<({readonly type: 'found'} & FoundToken) | {readonly type: 'none'; readonly lines: readonly string[]}> {
	const {noTokenIn, noToken, severalTokens, byHand} = revokeCommandWords();
	const none = (...lines: readonly string[]) => ({type: 'none', lines}) as const;
	const explained = (failure: Failure) => explanationLines(explain(failure), paintFor(runtime.stderr));
	if (file !== undefined) {
		try {
			const config = await readStoredConfig(namedPlace(file, undefined, runtime));
			const {refreshToken: token} = config.values;
			if (token !== undefined) return {type: 'found', token, configs: [config]};
			// What isn't found in a file that can't be read may well be there.
			const unreadable = config.problems.find(({type}) => type === 'config-not-readable');
			if (!unreadable) return none(noTokenIn(placeOf(config, runtime.homeFolder)));
			return none(...explained(unreadable), byHand(googleLinks.connections));
		} catch (error) {
			return none(...explained(toFailure(error)));
		}
	}

	const tokens = byToken(await readAll(runtime));
	const [first, ...others] = tokens;
	if (!first) return none(noToken);
	if (others.length === 0) return {type: 'found', ...first};
	return none(
		severalTokens,
		...tokens.flatMap(({configs}) => configs.map(config => `  ${placeOf(config, runtime.homeFolder)}`)),
	);
}

/** A file that can't be read holds no token for us: nobody named it. */
async function readAll(runtime: Runtime): Promise<readonly StoredConfig[]> {
	const places = await usualConfigs(runtime);
	const configs = await Promise.all(places.map(place => readStoredConfig(place).catch(() => undefined)));
	return configs.filter(config => config !== undefined);
}

function byToken(configs: readonly StoredConfig[]): readonly FoundToken[] {
	return Map.groupBy(configs, ({values}) => values.refreshToken)
		.entries()
		.flatMap(([token, [first, ...rest]]): readonly FoundToken[] =>
			token === undefined || !first ? [] : [{token, configs: [first, ...rest]}],
		)
		.toArray();
}
