/** So many of something; in French, 0 and 1 are singular. */
export const counted = (count: number, singular: string, plural = `${singular}s`) =>
	`${count} ${count < 2 ? singular : plural}`;
