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

/** A larger picture is read at this size: a code that is lost by it fills next to nothing of the picture. */
const LONGEST_SIDE = 2000;
/** What a difficult picture may take. A frame of the camera is followed by another one. */
const PATIENCE_MS = { picture: 1500, frame: 60 };

/**
 * A reader of QR codes: the browser's own, and where it has none, or sees nothing in a picture, a
 * decoder that is fetched when it is first needed. Rejects when that cannot be loaded.
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

/** Some browsers have the class and no formats behind it. */
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

/** Null while a camera has not sent a picture yet. */
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
	// what is see-through in a picture was drawn for a white page
	ctx.fillStyle = '#ffffff';
	ctx.fillRect(0, 0, canvas.width, canvas.height);
	ctx.drawImage(source, 0, 0, canvas.width, canvas.height);
	return ctx.getImageData(0, 0, canvas.width, canvas.height);
}
