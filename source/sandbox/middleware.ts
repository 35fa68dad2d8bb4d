import type {KoaContextWithOIDC} from 'oidc-provider';

/** `oidc` is there only for the routes of oidc-provider itself, and only after `next`. */
export type Context = Omit<KoaContextWithOIDC, 'oidc'> & {oidc?: KoaContextWithOIDC['oidc']};

/** One layer around oidc-provider: it answers, or calls `next` and may change the answer. */
export type Middleware = (context: Context, next: () => Promise<void>) => Promise<void>;
