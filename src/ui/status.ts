import { useCallback, useEffect, useState } from 'preact/hooks';

/** Long enough to be read, short enough not to be in the way. */
const SHOWN_FOR = 4000;

/** A line that says what just happened, for the eye and (in a live region) for the ear, and goes by itself. */
export function useStatus(): [status: string, announce: (text: string) => void] {
	const [status, setStatus] = useState('');
	useEffect(() => {
		if (!status) return;
		const timer = setTimeout(() => setStatus(''), SHOWN_FOR);
		return () => clearTimeout(timer);
	}, [status]);
	return [status, useCallback((text: string) => setStatus(text), [])];
}
