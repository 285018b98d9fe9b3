import type { MetadataWords } from '../metadata';

export const metadataWords: MetadataWords = {
	by: ['του', 'της', 'γράφει ο', 'γράφει η'],
	writer: ['συντάκτης', 'αρθρογράφος', 'δημοσιογράφος'],
	editor: ['επιμέλεια'],
	role: ['δημοσιογράφος'],
	published: ['δημοσιεύτηκε', 'δημοσίευση', 'ημερομηνία', 'αναρτήθηκε'],
	updated: ['ενημερώθηκε', 'ενημέρωση', 'τελευταία ενημέρωση'],
	nobody: ['σύνταξη', 'απε-μπε', 'admin', 'newsroom'],
};
