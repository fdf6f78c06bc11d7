import type { StudioDocument } from '#lib/studio/document.ts';
import {
	changeOf,
	fileOf,
	publicationOf,
	type Change,
	type Publication,
	type PublishedFile
} from '#lib/studio/publication.ts';

export type PublishTask =
	/** What was published, and what has changed since? */
	| { readonly do: 'look'; readonly document: StudioDocument }
	/** `isNewMeaning` is null while the author has not been asked about changed texts. */
	| {
			readonly do: 'publish';
			readonly document: StudioDocument;
			readonly isNewMeaning: boolean | null;
	  };

export type PublishAnswer =
	| { readonly do: 'look'; readonly change: Change; readonly file: PublishedFile | null }
	| { readonly do: 'publish'; readonly publication: Publication }
	/** Whether texts have a new meaning has to be asked first. */
	| { readonly do: 'ask' };

/** The worker behind `askPublisher`, with the rules of the bank, which no page loads. */
addEventListener('message', ({ data }: MessageEvent<PublishTask>) => {
	postMessage(answer(data));
});

function answer(task: PublishTask): PublishAnswer {
	const { document } = task;
	if (task.do === 'look') {
		return { do: 'look', change: changeOf(document), file: fileOf(document.published) };
	}
	const { isNewMeaning } = task;
	if (isNewMeaning === null && changeOf(document) === 'words') return { do: 'ask' };
	const publication = publicationOf(document, { isNewMeaning: isNewMeaning ?? false });
	return { do: 'publish', publication };
}
