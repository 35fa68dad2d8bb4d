import type {Values} from '../../source/configs/format.js';

/** Fictitious, in the shapes Google gives them. */
export const sampleValues = {
	clientId: '104733120987-k3v0examplenew8f2k.apps.googleusercontent.com',
	clientSecret: 'GOCSPX-exampleNewSecret00001',
	refreshToken: '1//0gExampleNewRefreshToken-000000001',
	developerToken: 'exampleNewDevToken0001',
	loginCustomerId: '1234567890',
} as const satisfies Values;

/** What a person has before they come, all of it other than the sample. */
export const formerValues = {
	clientId: '104733120987-k3v0exampleold1a1a.apps.googleusercontent.com',
	clientSecret: 'GOCSPX-exampleOldSecret99999',
	refreshToken: '1//0gExampleOldRefreshToken-999999999',
	developerToken: 'exampleOldDevToken9999',
	loginCustomerId: '9876543210',
} as const satisfies Values;
