/** Long enough for a browser to have read the file; Firefox does so only after the click has returned. */
const KEPT_FOR = 60_000;

/** Hands the browser a text to save as a file. */
export function saveFile(text: string, type: string, name: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
