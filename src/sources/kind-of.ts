import type { NounKind, RoleKind } from '../languages/naming';
import { firstWord, type Piece } from './pieces';
import type { SourceKind } from './source';
import type { Vocabulary } from './vocabulary';

/** The kind of whoever speaks for a body of some kind. */
const PERSON_OF: Partial<Record<NounKind, SourceKind>> = { government: 'official', 'news-agency': 'newsroom', 'state-media': 'newsroom' };

/** What a person is who speaks for a body of this kind. */
export function personOf(body: NounKind | undefined): SourceKind | undefined {
	return body && (PERSON_OF[body] ?? body);
}

/**
 * The kind the nouns of a phrase tell: that of the leading role; for a role that says nothing alone ("ketua",
 * "spokesman") that of the body in the same phrase. A former office makes a politician, not an official. Undefined where no
 * noun tells.
 */
export function kindOf(pieces: readonly Piece[], vocabulary: Vocabulary): SourceKind | undefined {
	const all = pieces.filter((piece) => piece.tags.role);
	// "Director Dr Azizur Rahman": a form of address tells only where nothing else does.
	const offices = all.filter((piece) => !piece.tags.honorific);
	const roles = offices.length > 0 ? offices : all;
	const ordered = vocabulary.headFirst ? roles : headRolesFirst(pieces, roles);
	const top = ordered[0];
	if (!top) return kindWithoutRole(pieces);
	const role = kindOfRole(top, ordered, pieces);
	if (!role || role === 'of-body') return undefined;
	const former = pieces.some((piece) => piece.tags.former);
	return role === 'official' && former ? 'politician' : role;
}

function kindOfRole(top: Piece, ordered: Piece[], pieces: readonly Piece[]): RoleKind | SourceKind | undefined {
	if (top.tags.role === 'of-body') {
		const telling = ordered.find((piece) => piece.tags.role !== 'of-body');
		return kindOfBody(pieces) ?? telling?.tags.role;
	}
	// "Kepala Badan Pemelihara Keamanan Mabes Polri", "Ketua Satgas … IDI": part of a body named after it.
	if (top.tags.unit) return kindOfBody(pieces.filter((piece) => !piece.tags.unit && piece.tags.body)) ?? top.tags.role;
	// "President of CNN", "chancellor of Baylor University": the office is that of the body named after it.
	if (top.tags.role === 'official') {
		const after = pieces.slice(pieces.indexOf(top) + 1);
		const link = after[0];
		if (link?.tags.particle && /^(?:of|at|for)$/u.test(firstWord(link).text)) return kindOfBody(after.slice(0, 5)) ?? 'official';
	}
	return top.tags.role;
}

/** "The Huffington Post's Scott Conroy", "Fox News Sean Hannity", "many commentators". */
function kindWithoutRole(pieces: readonly Piece[]): SourceKind | undefined {
	const people = pieces.find((piece) => piece.tags.people)?.tags.people;
	if (people) return people;
	return pieces.some((piece) => piece.tags.body === 'newsroom') ? 'newsroom' : undefined;
}

/** English puts the role that counts right before "of", "for"… or at the end; what owns it stands before. */
function headRolesFirst(pieces: readonly Piece[], roles: Piece[]): Piece[] {
	const stop = pieces.findIndex((piece, index) => index > 0 && endsHead(piece));
	const lead = stop < 0 ? roles : roles.filter((piece) => pieces.indexOf(piece) < stop);
	return [...lead.toReversed(), ...roles.filter((piece) => !lead.includes(piece))];
}

const DETERMINER = /^(?:the|a|an|his|her|their|its|our|my|your)$/iu;

/** A small word that ends the noun phrase it follows: "of", "for", but no article or "his". */
export function endsHead(piece: Piece): boolean {
	const word = firstWord(piece);
	return Boolean(piece.tags.particle) && !word.capital && !DETERMINER.test(word.text);
}

/** What a person is who speaks for the first body of a phrase that is no mere part of another; for a country, an official. */
export function kindOfBody(pieces: readonly Piece[]): SourceKind | undefined {
	const bodies = pieces.filter((piece) => piece.tags.body);
	const piece = bodies.find(({ tags }) => !tags.unit) ?? bodies[0];
	const body = piece?.tags.body;
	if (piece?.tags.legislature) return 'politician';
	if (body) return personOf(body);
	// "Pemimpin Korea Utara", but no "Direktur Riset Center of Reform … Indonesia", whose body we do not know.
	const allKnown = pieces.every((piece) => piece.known || !firstWord(piece).capital);
	return allKnown && pieces.some((piece) => piece.tags.country || piece.tags.demonym) ? 'official' : undefined;
}
