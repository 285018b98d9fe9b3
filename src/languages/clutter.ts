import { clutter as ar } from './ar/clutter';
import type { ClutterLabels } from './clutter-labels';
import { clutter as cs } from './cs/clutter';
import { clutter as da } from './da/clutter';
import { clutter as de } from './de/clutter';
import { clutter as el } from './el/clutter';
import { clutter as en } from './en/clutter';
import { clutter as es } from './es/clutter';
import { clutter as fi } from './fi/clutter';
import { clutter as fr } from './fr/clutter';
import { clutter as hu } from './hu/clutter';
import { clutter as id } from './id/clutter';
import { clutter as it } from './it/clutter';
import { clutter as ja } from './ja/clutter';
import { clutter as ko } from './ko/clutter';
import { clutter as ms } from './ms/clutter';
import { clutter as nl } from './nl/clutter';
import { clutter as no } from './no/clutter';
import { clutter as pl } from './pl/clutter';
import { clutter as pt } from './pt/clutter';
import { clutter as ro } from './ro/clutter';
import { clutter as ru } from './ru/clutter';
import { clutter as sv } from './sv/clutter';
import { clutter as tr } from './tr/clutter';
import { clutter as uk } from './uk/clutter';
import { clutter as vi } from './vi/clutter';
import { clutter as zh } from './zh/clutter';

export type { ClutterLabels } from './clutter-labels';

/** All languages' labels: pages mix them ("Related Articles" and "ADVERTISEMENT" on Indonesian ones). */
export const CLUTTER_LABELS: ClutterLabels[] = [
	id,
	en,
	ms,
	ar,
	cs,
	da,
	de,
	el,
	es,
	fi,
	fr,
	hu,
	it,
	ja,
	ko,
	nl,
	no,
	pl,
	pt,
	ro,
	ru,
	sv,
	tr,
	uk,
	vi,
	zh,
];
