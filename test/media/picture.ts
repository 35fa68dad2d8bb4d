import type {StateOf, Step} from '../../source/wizard/state.js';

/** One picture of a screen. */
type Picture<S extends Step = Step> = {
	/** Its file, without the ending. */
	readonly name: string;
	/** What is to be seen, for those who don't see it. */
	readonly title: string;
	readonly state: StateOf<S>;
	/** Pressed before the picture is taken. */
	readonly keys?: readonly string[];
	/** Of the window; 80 x 24 where it isn't said. */
	readonly size?: {readonly columns: number; readonly rows: number};
};

/** For each of these screens one picture at least. */
export type Pictures<S extends Step = Step> = {readonly [T in S]: readonly [Picture<T>, ...(readonly Picture<T>[])]};
