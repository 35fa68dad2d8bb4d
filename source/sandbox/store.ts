import type {Adapter, AdapterPayload} from 'oidc-provider';
import {projectNumber} from './clients.js';

/** Where oidc-provider keeps what it issues: this process's memory. */
export type Store = {
	/** As oidc-provider wants it: the adapter of one kind of record. */
	readonly adapter: (kind: string) => Adapter;
	/** Drops all codes and tokens that this person gave to any client of the project, as Google's revocation does. */
	readonly forget: (accountId: string, project: string) => void;
};

/** An empty store. Expiry is oidc-provider's own business: it checks it on every read. */
export function createStore(): Store {
	const records = new Map<string, AdapterPayload>();
	const drop = (isDropped: (record: AdapterPayload) => boolean) => {
		for (const [key, record] of records) if (isDropped(record)) records.delete(key);
	};
	return {
		adapter: kind => ({
			upsert: async (id, record) => void records.set(`${kind}:${id}`, record),
			find: async id => records.get(`${kind}:${id}`),
			findByUid: async uid => [...records.values()].find(record => record.kind === kind && record.uid === uid),
			findByUserCode: async () => undefined,
			consume: async id => {
				const record = records.get(`${kind}:${id}`);
				if (record) record.consumed = true;
			},
			destroy: async id => void records.delete(`${kind}:${id}`),
			revokeByGrantId: async grantId => drop(record => record.grantId === grantId),
		}),
		forget: (accountId, project) =>
			drop(({accountId: owner, clientId}) => owner === accountId && projectNumber(clientId ?? '') === project),
	};
}
