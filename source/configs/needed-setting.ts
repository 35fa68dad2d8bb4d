/** A setting besides our values that a library, or a part of it, does not start without. */
export type NeededSetting = 'use_proto_plus' | 'OAuth2Mode';
