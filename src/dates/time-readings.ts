import type { ReadingName } from '../languages/times';
import type { Parts } from './parts';
import { readClock, readClockRange, readDateAndPart, readDateAndTime, readPartOfDay } from './read-clocks';
import { readDate, readDayRange, readDeictic, readNextDay, readWeekday } from './read-days';
import { readAgo, readDuration, readSet } from './read-lengths';
import {
	readCentury,
	readDecade,
	readMonth,
	readQuarter,
	readReference,
	readSeason,
	readShiftedUnit,
	readYear,
	readYearRange,
} from './read-periods';
import type { ReadingMoment } from './reading-moment';
import type { Reading } from './time-expression';

/** Undefined where the words, though of the right classes, make no time ("99 September"). */
export type ReadTime = (parts: Parts, moment: ReadingMoment) => Reading | Reading[] | undefined;

export const timeReadings: Record<ReadingName, ReadTime> = {
	ago: readAgo,
	century: readCentury,
	clock: readClock,
	clockRange: readClockRange,
	date: readDate,
	dateAndPart: readDateAndPart,
	dateAndTime: readDateAndTime,
	dayRange: readDayRange,
	decade: readDecade,
	deictic: readDeictic,
	duration: readDuration,
	month: readMonth,
	nextDay: readNextDay,
	notATime: () => [],
	partOfDay: readPartOfDay,
	quarter: readQuarter,
	reference: readReference,
	season: readSeason,
	set: readSet,
	shiftedUnit: readShiftedUnit,
	weekday: readWeekday,
	year: readYear,
	yearRange: readYearRange,
};
