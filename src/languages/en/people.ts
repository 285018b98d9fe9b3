/** Forms of address and common given names that tell how a person is referred to ("he", "she"). Lower case. */
export const FEMALE_TITLES =
	'ms mrs miss madam lady sister congresswoman chairwoman spokeswoman councilwoman businesswoman queen princess'.split(' ');
export const MALE_TITLES = 'mr sir lord brother congressman chairman spokesman councilman businessman king prince father'.split(' ');

export const FEMALE_NAMES =
	'hillary mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan cheryl andrea hannah martha jacqueline frances gloria ann teresa kathryn sara janice jean alice madison doris abigail julia judy grace denise amber marilyn beverly danielle theresa sophia marie diana brittany natalie isabella charlotte rose alexis kayla anne claire angela theresa melania ivanka elena olga fatima aisha sri siti kate liz beth jen sue meg becky katie ellen kathy cindy wendy tina gina tracy stacy jill lynn robin carly nikki'.split(
		' ',
	);
export const MALE_NAMES =
	'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny bernie barack ted marco jeb vladimir emmanuel muhammad mohammed ahmed ali hassan ivan sergei bill bob mike tom jim ben dan tim sam max nick rick steve jeff chris matt tony ron don ray greg phil pete dave ken rob fred ed jon josh alex andy drew luke ian neil craig mitt'.split(
		' ',
	);
