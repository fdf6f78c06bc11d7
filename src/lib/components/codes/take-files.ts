import type { Attachment } from 'svelte/attachments';

/**
 * Takes files that are dropped on an element or pasted into it. While some are held over it, it carries
 * `data-over` for its look. A text that is dropped or pasted is left to the field under it.
 */
export function takeFiles(onfiles: (files: readonly File[]) => void): Attachment<HTMLElement> {
	return (element) => {
		const stop = new AbortController();
		const { signal } = stop;

		function take(event: Event, transfer: DataTransfer | null) {
			element.removeAttribute('data-over');
			const files = [...(transfer?.files ?? [])];
			if (files.length === 0) return;
			event.preventDefault();
			onfiles(files);
		}

		element.addEventListener(
			'dragover',
			(event) => {
				if (event.dataTransfer?.types.includes('Files') !== true) return;
				event.preventDefault();
				element.setAttribute('data-over', '');
			},
			{ signal }
		);
		element.addEventListener('dragleave', () => element.removeAttribute('data-over'), { signal });
		element.addEventListener('drop', (event) => take(event, event.dataTransfer), { signal });
		element.addEventListener('paste', (event) => take(event, event.clipboardData), { signal });
		return () => {
			stop.abort();
		};
	};
}
