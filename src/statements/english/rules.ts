/** A way in which English reports words, with a sentence it must be found in and one in which it must not. */
export interface StatementRule {
	example: string;
	counterExample: string;
}

export const RULES = {
	'en-quote-source-verb': { example: '“We won,” Moss said.', counterExample: 'The sign over the door, “Staff only,” was new.' },
	'en-quote-verb-source': { example: '“We won,” said Moss.', counterExample: 'The sign read “Staff only” and nobody obeyed it.' },
	'en-content-source-verb': { example: 'The mill will close in May, Moss said.', counterExample: 'When the mill closed, Moss left.' },
	'en-content-parted': {
		example: 'The mill, Moss said on Monday, will close in May.',
		counterExample: 'The mill, built by Moss in 1902, will close in May.',
	},
	'en-as-source-verb': { example: 'As Moss noted, the mill had closed before.', counterExample: 'As Moss left, the mill closed.' },
	'en-verb-that': { example: 'Moss told reporters that the mill would close.', counterExample: 'Moss built a mill that would close.' },
	'en-verb-clause': { example: 'Moss said the mill would close.', counterExample: 'Moss saw the mill would close.' },
	'en-verb-question': { example: 'Moss asked whether the mill would close.', counterExample: 'Moss forgot whether the mill would close.' },
	'en-verb-quote': { example: 'Moss said, “The mill will close.”', counterExample: 'Moss bought “The Mill on the Floss.”' },
	'en-verb-colon': { example: 'Moss added: “The mill will close.”', counterExample: 'Moss sold three things: bread, milk and eggs.' },
	'en-verb-infinitive': { example: 'Moss promised to reopen the mill.', counterExample: 'Moss hurried to reopen the mill.' },
	'en-verb-person-infinitive': {
		example: 'Moss urged the council to reopen the mill.',
		counterExample: 'Moss helped the council to reopen the mill.',
	},
	'en-verb-object': { example: 'Moss criticized the plan for the mill.', counterExample: 'Moss funded the plan for the mill.' },
	'en-passive': { example: 'Moss was accused by Hart of selling the mill.', counterExample: 'Moss was followed by Hart to the mill.' },
	'en-passive-asked': {
		example: 'Asked about the mill, Moss left the room.',
		counterExample: 'Worried about the mill, Moss left the room.',
	},
	'en-according-to-content': {
		example: 'According to Moss, the mill will close.',
		counterExample: 'According to plan, the mill closed in May.',
	},
	'en-content-according-to': {
		example: 'The mill will close in May, according to Moss.',
		counterExample: 'The mill closed in May, according to plan.',
	},
	'en-noun': {
		example: 'Nobody believed Moss’s claim that the mill would close.',
		counterExample: 'Nobody saw the land claim that Moss had staked.',
	},
	'en-adjective': {
		example: 'Moss was adamant that the mill would close.',
		counterExample: 'The evidence is clear that the mill will close.',
	},
	'en-colon': { example: 'Ann Moss: “The mill will close in May.”', counterExample: 'The Latest: “Top Gun” opens in May.' },
} as const satisfies Record<string, StatementRule>;

export type RuleId = keyof typeof RULES;
