import encodeQR from 'qr';

const MODULE_PX = 6;

/** A canvas with the QR codes of some texts side by side, as a camera or a picture would show them. */
export function qrCanvas(...texts: readonly string[]): HTMLCanvasElement {
	const codes = texts.map((text) => encodeQR(text, 'raw', { ecc: 'medium', border: 4 }));
	const size = MODULE_PX * Math.max(...codes.map((code) => code.length));
	const canvas = document.createElement('canvas');
	canvas.width = size * codes.length;
	canvas.height = size;
	const ctx = canvas.getContext('2d');
	if (ctx === null) throw new Error('The browser gave no canvas to paint on.');
	ctx.fillStyle = '#ffffff';
	ctx.fillRect(0, 0, canvas.width, canvas.height);
	ctx.fillStyle = '#000000';
	codes.forEach((code, n) => {
		code.forEach((row, y) => {
			row.forEach((isDark, x) => {
				if (isDark) ctx.fillRect(n * size + x * MODULE_PX, y * MODULE_PX, MODULE_PX, MODULE_PX);
			});
		});
	});
	return canvas;
}

/** The same as a file. */
export async function qrFile(name: string, ...texts: readonly string[]): Promise<File> {
	const canvas = qrCanvas(...texts);
	const blob = await new Promise<Blob | null>((resolve) => {
		canvas.toBlob(resolve, 'image/png');
	});
	if (blob === null) throw new Error('The browser could not make a picture.');
	return new File([blob], name, { type: 'image/png' });
}
