import type { OpenQrReader } from './qr-reader.ts';

/** Why there is no picture: no camera, not allowed, in use by another program, or no reader for codes. */
export type CameraIssue = 'missing' | 'refused' | 'busy' | 'no-reader';

interface ScanOptions {
	/** The texts of the codes in one frame; the same ones again while they stay in view. */
	onread: (texts: readonly string[]) => void;
	onstart: () => void;
	onissue: (issue: CameraIssue) => void;
	openReader: OpenQrReader;
}

/** Between two looks at the picture: quick enough for a hand, and the phone stays cool. */
const PAUSE_MS = 150;

/**
 * Shows the camera on a video element and reads QR codes from it until the returned function is
 * called, which also stops the camera. The browser asks the person first.
 */
export function scanCamera(video: HTMLVideoElement, options: ScanOptions): () => void {
	const stop = new AbortController();
	void run(video, options, stop.signal);
	return () => {
		stop.abort();
	};
}

async function run(video: HTMLVideoElement, options: ScanOptions, signal: AbortSignal) {
	// asked anew each time: the person may go while something is waited for
	const isOver = () => signal.aborted;
	const stream = await openCamera();
	if (!(stream instanceof MediaStream)) {
		if (!isOver()) options.onissue(stream);
		return;
	}
	const close = () => {
		for (const track of stream.getTracks()) track.stop();
		video.srcObject = null;
	};
	if (isOver()) {
		close();
		return;
	}
	signal.addEventListener('abort', close);
	try {
		video.srcObject = stream;
		await video.play();
		const reader = await options.openReader();
		if (!isOver()) options.onstart();
		while (!isOver()) {
			const texts = await reader.read(video);
			if (!isOver() && texts.length > 0) options.onread(texts);
			await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
		}
	} catch {
		close();
		if (!isOver()) options.onissue('no-reader');
	}
}

async function openCamera(): Promise<MediaStream | CameraIssue> {
	// without a secure connection there is no such property, whatever its type says
	if (!('mediaDevices' in navigator)) return 'missing';
	try {
		return await navigator.mediaDevices.getUserMedia({
			audio: false,
			video: { facingMode: 'environment' }
		});
	} catch (cause) {
		const name = cause instanceof DOMException ? cause.name : '';
		if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
		return name === 'NotFoundError' ? 'missing' : 'busy';
	}
}
