import type { ClutterLabels } from './clutter-labels';
import { clutter as de } from './de/clutter';
import { clutter as en } from './en/clutter';
import { clutter as es } from './es/clutter';
import { clutter as fr } from './fr/clutter';
import { clutter as id } from './id/clutter';
import { clutter as it } from './it/clutter';
import { clutter as ja } from './ja/clutter';
import { clutter as ms } from './ms/clutter';
import { clutter as nl } from './nl/clutter';
import { clutter as no } from './no/clutter';
import { clutter as pl } from './pl/clutter';
import { clutter as pt } from './pt/clutter';
import { clutter as ru } from './ru/clutter';
import { clutter as tr } from './tr/clutter';

export type { ClutterLabels } from './clutter-labels';

/** All languages' labels: pages mix them ("Related Articles" and "ADVERTISEMENT" on Indonesian ones). */
export const CLUTTER_LABELS: ClutterLabels[] = [id, en, ms, de, fr, es, it, pt, nl, pl, no, tr, ru, ja];
