import { firstWord, type Piece } from './pieces';

/** A name over the whole article: `key` is the same however it is dotted, `text` as the article writes it. */
export interface FullName {
	key: string;
	text: string;
}

interface Bearer {
	name: FullName;
	/** What stands in capitals beside the role where this person is introduced: "Democratic", "Jawa Tengah", a country's code. */
	qualifiers: Set<string>;
}

/** Whom the article introduces with each role ("peneliti Rina Sari"): whom "peneliti itu" can mean. */
export class RoleBearers {
	private readonly byRole = new Map<string, Map<string, Bearer>>();

	/** @param people those the introduction can be of. */
	add(introduction: readonly Piece[], people: readonly FullName[]): void {
		const qualifiers = qualifiersOf(introduction);
		for (const piece of introduction) {
			if (!piece.tags.role) continue;
			const bearers = this.byRole.get(formOf(piece)) ?? new Map<string, Bearer>();
			this.byRole.set(formOf(piece), bearers);
			for (const name of people) {
				const bearer = bearers.get(name.key) ?? { name, qualifiers: new Set() };
				for (const qualifier of qualifiers) bearer.qualifiers.add(qualifier);
				// One more than one is as many as matter.
				if (bearers.size < 2) bearers.set(name.key, bearer);
			}
		}
	}

	/**
	 * The one person the article introduces with a role; undefined where it is none or several, or where the words beside
	 * the role are of somebody else: "the GOP front-runner" is not "Democratic front-runner Clinton".
	 */
	only(role: string, mention: readonly Piece[]): FullName | undefined {
		const bearers = [...(this.byRole.get(role)?.values() ?? [])];
		const [bearer] = bearers;
		if (bearers.length !== 1 || !bearer) return undefined;
		const qualifiers = qualifiersOf(mention);
		const other = qualifiers.length > 0 && bearer.qualifiers.size > 0 && !qualifiers.some((qualifier) => bearer.qualifiers.has(qualifier));
		return other ? undefined : bearer.name;
	}
}

function qualifiersOf(pieces: readonly Piece[]): string[] {
	return pieces
		.filter((piece) => firstWord(piece).capital && !piece.tags.role && !piece.tags.particle)
		.map((piece) => piece.tags.country ?? piece.tags.demonym ?? formOf(piece));
}

function formOf(piece: Piece): string {
	return piece.words.map((word) => word.lower).join(' ');
}
