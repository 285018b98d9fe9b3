/** Nouns for something said, by the word that opens what was said: "his claim that …", "her promise to …", "their call for …". */
export const cueNouns: Readonly<Record<string, readonly string[]>> = {
	that: 'claim claims warning warnings statement statements allegation allegations accusation accusations assertion assertions contention declaration insistence admission acknowledgment suggestion prediction complaint remark comment'.split(
		' ',
	),
	to: 'vow vows promise promises pledge pledges threat threats refusal'.split(' '),
	for: 'call calls demand demands plea pleas'.split(' '),
	about: 'comment comments remark remarks statement statements claim claims joke jokes'.split(' '),
};
