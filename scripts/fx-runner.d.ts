declare module 'fx-runner/lib/utils.js' {
	const utils: {
		/** Path of the executable that a channel name or an application path stands for. */
		normalizeBinary(binary: string): Promise<string>;
	};
	export default utils;
}
