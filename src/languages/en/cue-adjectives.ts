/**
 * Adjectives that tell what somebody says, or the stand they take, where a clause with "that" follows: "was adamant that".
 * Not those that tell what somebody knows or feels ("aware that", "hopeful that"): nothing need have been said.
 */
export interface CueAdjectives {
	/** As in `cue-verbs.ts`. */
	weight: 1 | 2;
	/** Texts and facts can be so as well ("the evidence is clear that"): only a person or body by name, role or pronoun counts. */
	people?: true;
	adjectives: string;
}

export const cueAdjectives: readonly CueAdjectives[] = [
	{ weight: 2, adjectives: 'adamant insistent emphatic vehement' },
	{ weight: 2, people: true, adjectives: 'clear explicit unequivocal unambiguous' },
	{
		weight: 1,
		adjectives: 'confident certain convinced sure unconvinced doubtful skeptical sceptical',
	},
];
