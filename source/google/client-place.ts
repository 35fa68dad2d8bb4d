import type {ClientPlace} from './console-links.js';

/** What explains a failure may carry of a client: where its pages are, and not the secret. */
export const clientPlace = ({clientId, projectId}: ClientPlace): ClientPlace => ({
	clientId,
	...(projectId !== undefined && {projectId}),
});
