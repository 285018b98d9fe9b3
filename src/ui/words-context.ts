import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from './words';

const WordsContext = createContext<Words | undefined>(undefined);

export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
	const words = useContext(WordsContext);
	if (!words) throw new Error('A screen needs a WordsProvider around it');
	return words;
}
