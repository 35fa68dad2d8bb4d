import type {Catalogue} from './catalogue.js';
import {speakFrom} from './spoken.js';

/** The languages, by what `--lang` and the names of locales call them (ISO 639-1). */
export const languages = {en: 'English', fr: 'français'} as const;

export type Language = keyof typeof languages;

/** A language by its name or a locale's, as in fr, fr_CA.UTF-8 or fr-CH; undefined where nobody speaks it here. */
export function languageNamed(name: string): Language | undefined {
	const [language = ''] = name.toLowerCase().split(/[-_.@]/);
	return Object.hasOwn(languages, language) ? (language as Language) : undefined;
}

/** The language of the environment's locale for messages (POSIX.1, section 8.2): the first that is set counts. */
export function languageOf({LC_ALL, LC_MESSAGES, LANG}: NodeJS.ProcessEnv): Language {
	return languageNamed(LC_ALL || LC_MESSAGES || LANG || '') ?? 'en';
}

/** Where each catalogue is, but for English: that lies beside what says it. */
const catalogues = {
	fr: async () => (await import('./french/index.js')).french,
} satisfies Readonly<Record<Exclude<Language, 'en'>, () => Promise<Catalogue>>>;

/** Has this language spoken from now on. */
export async function speak(language: Language): Promise<void> {
	speakFrom(language === 'en' ? undefined : await catalogues[language]());
}
