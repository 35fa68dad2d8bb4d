/** Lets time pass, in ms: what is measured here is measured in time. */
export const pass = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));
