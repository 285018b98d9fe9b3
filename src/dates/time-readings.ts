import type { ReadingName } from '../languages/times';
import { readClock, readClockRange, readDateAndPart, readDateAndTime, readPartOfDay } from './read-clocks';
import {
	readCentury,
	readDate,
	readDayRange,
	readDecade,
	readDeictic,
	readMonth,
	readNextDay,
	readQuarter,
	readReference,
	readSeason,
	readShiftedUnit,
	readWeekday,
	readYear,
	readYearRange,
} from './read-dates';
import { readAgo, readDuration, readSet } from './read-lengths';
import type { ReadingMoment } from './reading-moment';
import type { Reading } from './time-expression';
import type { Parts } from './time-rules';

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
