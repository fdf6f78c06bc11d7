import type { OpenQrReader } from './qr-reader.ts';

/** Why scanning failed: no camera, no permission, in use by another program, or no reader for codes. */
export type CameraIssue = 'missing' | 'refused' | 'busy' | 'no-reader';

interface ScanOptions {
	/** The texts of the codes in one frame, repeated as long as they stay in view. */
	onread: (texts: readonly string[]) => void;
	onstart: () => void;
	onissue: (issue: CameraIssue) => void;
	openReader: OpenQrReader;
}

/** Pause between two frames: fast enough for a hand, slow enough to keep a phone cool. */
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
	// A function, because scanning may be stopped during each await.
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
	// Missing without a secure connection, although its type says otherwise.
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
