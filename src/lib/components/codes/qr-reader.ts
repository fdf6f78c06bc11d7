/** Reads the texts of the QR codes in a picture. */
export interface QrReader {
	read: (source: HTMLVideoElement | ImageBitmap) => Promise<readonly string[]>;
}

export type OpenQrReader = () => Promise<QrReader>;

interface NativeDetector {
	detect: (source: ImageBitmapSource) => Promise<readonly { readonly rawValue: string }[]>;
}

interface NativeDetectorClass {
	new (options: { readonly formats: readonly string[] }): NativeDetector;
	getSupportedFormats: () => Promise<readonly string[]>;
}

declare global {
	var BarcodeDetector: NativeDetectorClass | undefined;
}

/** Larger pictures are scaled down to this; only a code that covers a tiny part becomes unreadable. */
const LONGEST_SIDE = 2000;
/** The time limit for one picture. A camera soon sends another frame. */
const PATIENCE_MS = { picture: 1500, frame: 60 };

/**
 * Opens the browser's own reader of QR codes. If it has none, or finds nothing in a picture, a decoder is
 * loaded on first use. Rejects if the decoder cannot be loaded.
 */
export const openQrReader: OpenQrReader = async () => {
	const native = await openNative();
	if (native === null) return openDecoder();
	return {
		async read(source) {
			const seen = (await native.detect(source)).map(({ rawValue }) => rawValue);
			if (seen.length > 0 || source instanceof HTMLVideoElement) return seen;
			return (await openDecoder()).read(source);
		}
	};
};

/** Returns null if there is no detector; some browsers have the class without any format. */
async function openNative(): Promise<NativeDetector | null> {
	const Detector = globalThis.BarcodeDetector;
	if (Detector === undefined) return null;
	try {
		const formats = await Detector.getSupportedFormats();
		return formats.includes('qr_code') ? new Detector({ formats: ['qr_code'] }) : null;
	} catch {
		return null;
	}
}

async function openDecoder(): Promise<QrReader> {
	const { decodeQRBatch } = await import('qr/decode.js');
	return {
		async read(source) {
			const image = pixelsOf(source);
			if (image === null) return [];
			const { width, height } = image;
			const isFrame = source instanceof HTMLVideoElement;
			const [found = []] = await decodeQRBatch([image], {
				maxSize: { width, height },
				timeLimit: isFrame ? PATIENCE_MS.frame : PATIENCE_MS.picture
			});
			return found.filter((result) => typeof result === 'string');
		}
	};
}

/** Returns null if the camera has not sent a picture yet. */
function pixelsOf(source: HTMLVideoElement | ImageBitmap): ImageData | null {
	const [width, height] =
		source instanceof HTMLVideoElement
			? [source.videoWidth, source.videoHeight]
			: [source.width, source.height];
	if (width === 0 || height === 0) return null;
	const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(width * scale));
	canvas.height = Math.max(1, Math.round(height * scale));
	const ctx = canvas.getContext('2d', { willReadFrequently: true });
	if (ctx === null) return null;
	// Transparent parts of a picture were drawn for a white page.
	ctx.fillStyle = '#ffffff';
	ctx.fillRect(0, 0, canvas.width, canvas.height);
	ctx.drawImage(source, 0, 0, canvas.width, canvas.height);
	return ctx.getImageData(0, 0, canvas.width, canvas.height);
}
