import { forms } from '../forms';
import type { NamingTable } from '../naming';

/** Titles, roles and nouns of English news. */
const TABLE: NamingTable = {
	headFirst: false,
	roles: {
		official: forms(`
			president, vice president, first lady, prime minister, premier, chancellor, king, queen, crown prince, prince, emir, sultan,
			supreme leader, head of state, minister, foreign minister, defense minister, defence minister, finance minister,
			interior minister, secretary of state, secretary of defense, treasury secretary, defense secretary, homeland security secretary,
			foreign secretary, attorney general, surgeon general, solicitor general, governor, gov, lieutenant governor, lt. gov, mayor,
			ambassador, envoy, consul general, consul, commissioner, high commissioner, secretary-general, secretary general, press secretary,
			white house press secretary, official, senior official, senior administration official, diplomat, election official, registrar,
			city manager, county clerk, regulator, national security adviser, national security advisor, chief of staff,
			elections supervisor, undersecretary, deputy secretary, inspector general, comptroller, health minister, home secretary,
			education secretary, labor secretary, energy secretary, agriculture secretary, commerce secretary, transportation secretary, interior secretary,
			housing secretary, health secretary, veterans affairs secretary, cabinet secretary, agriculture officer, medical officer, chief medical officer,
			health officer, returning officer, information officer, customs officer, aide-de-camp, white house spokesman, first minister
		`),
		politician: forms(`
			senator, sen, sens, del, delegate-elect, representative, rep, reps, congressman, congresswoman, lawmaker, legislator, assemblyman, assemblywoman,
			house speaker, speaker, majority leader, minority leader, majority whip, mp, councilman, councilwoman, councillor,
			city councilman, candidate, presidential candidate, vice presidential candidate, nominee, presidential nominee,
			vice presidential nominee, running mate, front-runner, frontrunner, standard-bearer, standard bearer, republican, democrat,
			politician, opposition leader, party leader, strategist, political strategist, campaign manager, campaign chairman,
			campaign chair, campaign adviser, campaign advisor, campaign spokesman, campaign spokeswoman, campaign official, campaign aide,
			surrogate, pollster, delegate, superdelegate, party chairman, party chairwoman, state senator, state representative, rival,
			campaign ceo, campaign chief, operative, consultant, ex-president
		`),
		'police-or-court': forms(`
			police chief, chief of police, sheriff, deputy sheriff, police officer, officer, detective, inspector, constable, trooper,
			prosecutor, district attorney, state attorney, judge, justice, chief justice, magistrate, fbi director, fbi agent, special agent,
			investigator, coroner, special counsel, commissioner of police, superintendent, sergeant, sgt, policeman, us attorney,
			u.s. attorney
		`),
		military: forms(`
			general, gen, lieutenant general, lt. gen, major general, maj. gen, brigadier general, admiral, adm, colonel, col,
			lieutenant colonel, major, captain, capt, commander, cmdr, soldier, marine, army chief, lieutenant, corporal, veteran
		`),
		academic: forms(`
			professor, assistant professor, associate professor, lecturer, researcher, scientist, historian, scholar, sociologist, dean,
			political scientist, provost, law professor, fellow, physicist, climatologist
		`),
		expert: forms(`
			analyst, expert, economist, doctor, physician, psychologist, psychiatrist, observer, political analyst, epidemiologist, dr,
			meteorologist, engineer, criminologist, chief economist, cardiologist, legal expert, security expert
		`),
		activist: forms(`
			activist, organizer, organiser, protester, protestor, campaigner, union leader, advocate, demonstrator, volunteer,
			community organizer
		`),
		company: forms(`
			ceo, coo, cfo, cto, chief executive, chief executive officer, chief operating officer, chief financial officer, businessman,
			businesswoman, entrepreneur, general manager, manager, owner, executive, founder, co-founder, real estate mogul, billionaire,
			investor, venture capitalist, mogul, managing director, financier, banker, hedge fund manager, restaurateur, developer, real estate agent, publisher, mogul, shareholder, marketing manager
		`),
		newsroom: forms(`
			reporter, journalist, correspondent, columnist, editor, editor-in-chief, anchor, host, commentator, moderator, blogger, writer,
			contributor, news anchor, radio host, talk show host, debate moderator, co-host, interviewer, anchorwoman, anchorman, pundit
		`),
		witness: forms(`witness, eyewitness, bystander, onlooker`),
		victim: forms(`victim, survivor, accuser, victim's mother, victim's father`),
		other: forms(`
			lawyer, attorney, defense attorney, counsel, suspect, defendant, plaintiff, coach, player, actor, actress, singer, musician,
			director-producer, comedian, athlete, author, novelist, filmmaker, pastor, bishop, archbishop, cardinal, pope, rabbi, imam,
			reverend, rev, priest, teacher, student, resident, neighbor, neighbour, voter, supporter, woman, man, girl, boy, mother, father,
			wife, husband, son, daughter, brother, sister, friend, farmer, worker, employee, driver, passenger, source, insider, retiree,
			nurse, celebrity, donor, former wife, ex-wife, person, someone, customer, parent, critic, confidante, confidant, ally, associate, lobbyist, playwright, designer, artist, poet, chef, trainer, quarterback, boxer, golfer, translator,
			caller, tourist, patient, homeowner, tenant, landlord, landowner, rancher, truck driver, taxi driver, sophomore, freshman, graduate, nun,
			star
		`),
		'of-body': forms(`
			spokesman, spokeswoman, spokesperson, chairman, chairwoman, chair, chairperson, head, leader, deputy, deputy director, chief,
			director, executive director, communications director, secretary, treasurer, coordinator, member, representative of, adviser,
			advisor, senior adviser, senior advisor, policy adviser, aide, staffer, staff member, agent, assistant, board member, co-chair,
			co-chairman, press officer, political director, policy director, president of, vice president of, vice president for,
			vice chairman, deputy campaign manager, press aide, communications chief, policy chief, program director, research director, deputy chief,
			deputy spokesman, deputy spokeswoman, chief spokesman, senior fellow
		`),
	},
	people: {
		official: forms(`
			officials, authorities, diplomats, regulators, ministers, aides, governors, mayors, bureaucrats, election officials
		`),
		politician: forms(`
			republicans, democrats, lawmakers, senators, candidates, politicians, legislators, conservatives, liberals, operatives,
			strategists, surrogates, pollsters, leaders, rivals, delegates, opponents, nominees, contenders, hopefuls, campaigns, congressmen, republican leaders,
			consultants
		`),
		expert: forms(`experts, analysts, economists, doctors, observers, pundits, forecasters, engineers`),
		academic: forms(`researchers, scientists, scholars, historians, professors, academics`),
		activist: forms(`
			activists, protesters, protestors, demonstrators, advocates, organizers, campaigners, advocacy groups, groups, unions,
			environmentalists
		`),
		witness: forms(`witnesses, eyewitnesses, bystanders, onlookers`),
		victim: forms(`victims, survivors, accusers`),
		'police-or-court': forms(`
			investigators, prosecutors, officers, judges, detectives, law enforcement officials, agents, cops, police officers
		`),
		military: forms(`soldiers, troops, generals, commanders, veterans`),
		newsroom: forms(`
			reporters, journalists, media, news outlets, outlets, commentators, moderators, newspapers, columnists, the press, editors,
			news organizations, local media, media reports
		`),
		'state-media': forms(`
			state media, state-run media, state television, state tv, state-controlled media, state-owned media, state-run television,
			official media
		`),
		'social-media': forms(`users, social media users, twitter users, netizens, tweeters, commenters`),
		company: forms(`executives, companies, investors, traders, businesses, industry groups`),
		other: forms(`
			employees, representatives, specialists, peers, playwrights, lobbyists, leadership, sources, people, voters, residents, supporters, critics, lawyers, attorneys, students, women, men, workers, americans,
			respondents, friends, parents, neighbors, neighbours, allies, fans, donors, members, staffers, insiders, detractors,
			opponents of, attendees, immigrants, locals, associates, advisers, advisors, spokesmen, teachers, users of, everyone, anyone,
			nobody, adults, citizens, crowd, percent, per cent, speakers, families, patients, farmers, customers, others
		`),
	},
	bodies: {
		government: forms(`
			government, ministry, department, administration, agency, bureau, white house, kremlin, downing street, pentagon, embassy,
			congress, senate, parliament, house of representatives, house, commission, committee on, cabinet, federal reserve, central bank, bank of japan, bank of england, bank of korea, european central bank,
			homeland security, national security council, treasury, state department, justice department, council, city council, city, county, state, united nations, european union,
			european commission, nato, board of elections, secretary of state office, legislature, general assembly, u.n, security council,
			board of supervisors, state board, benghazi committee, select committee, house committee, office of, service, authority, cia,
			nsa, irs, epa, health department
		`),
		'police-or-court': forms(`
			police, police department, sheriff office, court, supreme court, fbi, doj, prosecution, tribunal, nypd, secret service, interpol,
			high court, appeals court, circuit, jury, law enforcement, border patrol, grand jury
		`),
		military: forms(`
			army, navy, air force, military, marines, coast guard, armed forces, defense forces, defence forces, central command, forces
		`),
		politician: forms(`
			campaign, party, gop, dnc, rnc, national committee, caucus, super pac, pac, political action committee, republican party, democratic party, team, camp,
			convention, ticket, transition team
		`),
		academic: forms(`
			university, college, institute of technology, school, Harvard, Yale, Stanford, MIT, Princeton, law school, school of
		`),
		activist: forms(`
			union, aclu, human rights watch, amnesty international, greenpeace, planned parenthood, nra, league, naacp, coalition, alliance,
			action fund, watchdog, teamsters, afl-cio, foundation, advocacy group, rights group, human rights group, environmental group, gun-control group, sierra club, citizens united, judicial watch, watchdog group, civil rights group,
			black lives matter
		`),
		expert: forms(`
			institute, center, centre, think tank, research center, institution, RAND, pew, gallup, brookings, heritage foundation, cato
		`),
		company: forms(`
			General Electric, General Motors, General Mills, inc, corp, corporation, company, ltd, llc, Group, bank, airlines, firm, holdings, plc, facebook, google, twitter,
			microsoft, apple, amazon, trump organization, industries, hotel, hospital, Co, giant, retailer, automaker, oil giant, retail giant
		`),
		newsroom: forms(`
			News, newspaper, magazine, Times, Post, Journal, Tribune, Herald, Gazette, Network, Radio, Television, TV, Chronicle, Globe,
			Daily, CNN, MSNBC, NBC, ABC, CBS, PBS, NPR, BBC, website, outlet, news outlet, tabloid, broadcaster, editorial board, Breitbart,
			POLITICO, Politico, HuffPost, The Hill, Fox, Review, Weekly, blog, podcast, Observer, Guardian, Register, Enquirer, BuzzFeed,
			Mother Jones, Variety, Vulture, Vox, Slate, Salon, Newsweek, Gawker, Axios, ProPublica, Deadspin, FiveThirtyEight, ESPN, CNBC, HBO,
			Washington Examiner, Daily Caller, Daily Beast, Atlantic, Economist, network, news organization, Esquire, Mediaite, Univision
		`),
		'news-agency': forms(`news agency, state-run news agency, state news agency, newswire, wire service, news service`),
		other: forms(`
			group, organization, organisation, initiative, project, fund, trust, association, federation, society, church, club, organization of, board, committee, panel, task force, chamber of commerce,
			vatican, clinton foundation, trump foundation, wikileaks, office, delegation
		`),
	},
	knownAs: {},
	alsoCalled: undefined,
	units: [],
	spokespersons: forms(`spokesman, spokeswoman, spokesperson`),
	tellings: [],
	legislatures: forms(
		`congress, senate, parliament, house of representatives, house, legislature, general assembly, house committee, state legislature, house democrats`,
	),
	documents: forms(`
		report, reports, articles, surveys, studies, letters, statements, memos, memoirs, rulings, reply, response, review, inquiry, probe, audit, release, poll, polls, survey, study, data, document, documents, email, emails, e-mail, e-mails, letter, memo, statement,
		lawsuit, complaint, indictment, filing, filings, transcript, book, article, ad, editorial, op-ed, law, bill, ruling, opinion,
		analysis, lawsuits, polling, graphic, graphics, account, timeline, movie, film, documentary, index, records, record, decision, announcement, agreement, budget, contract, census, press release, news release, paper, research, investigation, testimony, affidavit,
		constitution, act, order, story, column, note, notes, platform, website of, advertisement, video, recording, tape, audio,
		message, press statement, results, figures, statistics, findings, estimates, headline, sign, signs, petition, resolution, plan,
		proposal, translation, bible, manifesto, interview, speech, fact sheet, page, text, spot, average, forecast, summary,
		excerpt, excerpts, exit polls, numbers, tax returns
	`),
	posts: forms(`
		tweet, tweets, post, posts, facebook post, facebook account, instagram account, hashtag, instagram post, twitter account, twitter feed, retweet,
		youtube video
	`),
	honorifics: forms(`mr, mrs, ms, miss, dr, sir, dame, lord, lady, madam, prof, hon, rev, sheikh, brother, sister`),
	ranks: [],
	namedAfter: [],
	related: [],
	fields: [],
	places: forms(`
		Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky,
		Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico,
		New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah,
		Vermont, West Virginia, Wisconsin, Wyoming, New England, Los Angeles, Chicago, San Francisco, Philadelphia, Boston, Detroit, Atlanta, Miami,
		Seattle, Las Vegas, New Orleans, Brooklyn, Manhattan, Queens, Wall Street, Silicon Valley, Capitol Hill, Europe, Asia, Africa, Middle East
	`),
	givenNames: [],
	former: forms(`former, ex, onetime, one-time, retired, then, late, outgoing, past, longtime`),
	one: forms(`a, an, one, another, someone, somebody, one of, this, any`),
	many: forms(`
		some, several, many, a dozen, dozen, a handful of, a chorus of, a number of, a host of, a slew of, a quarter of, a third of, half of, a generation of, generation, a coalition of, a collection of, a bipartisan group of, a pair of, a series of, most, few, a few, a number of, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, dozens of, hundreds of, thousands of, other,
		others, all, both, a group of, a majority of, multiple, numerous, various, these, those, countless, majority, lots of
	`),
	pronouns: forms(`
		he, she, it, they, him, her, them, i, we, you, who, which, that, this, us, me, himself, herself, one, his, their, what,
		these, those, themselves
	`),
	clauseOpeners: forms(`who, which, that, whose, speaking, citing, referring, when, where, whom, while`),
	particles: forms(`
		of, for, at, from, in, on, to, with, and, the, a, an, by, his, her, their, its, our, my, your, about, near, as, or, under,
		inside, within, between, behind, against, based, known, called, named
	`),
	kin: [],
	nameParticles: forms(`van, von, de, der, del, la, bin, al, el, da, di, ibn, le`),
	surnames: forms(
		`king, jordan, chad, georgia, dean, prince, pope, bishop, judge, major, priest, law, page, story, price, coach, star, marshal, post, israel, england, ireland, france, holland, wales, paris, london, berlin, washington, german, french, english`,
	),
	sentenceOpeners: forms(`
		but, when, after, before, if, while, since, so, yet, now, then, there, here, not, no, yes, just, even, still, meanwhile, however,
		although, though, because, asked, according, speaking, during, earlier, last, also, once, like, where, what, how, why, only,
		despite, until, through, without, instead, both, well, perhaps, maybe, over, among, let, did, does, is, was, had, have, will,
		would, could, can, should, unlike, across, back, today, yesterday, read, photo, video, image, watch, recently, following, later,
		monday, tuesday, wednesday, thursday, friday, saturday, sunday
	`),
	anonymity: forms(`
		on condition of anonymity, on the condition of anonymity, not authorized to speak, not authorised to speak, was not authorized,
		were not authorized, asked not to be named, declined to be named, requested anonymity, asked not to be identified,
		declined to be identified, insisted on anonymity, did not want to be named, did not want to be identified,
		wished to remain anonymous, asked to remain anonymous, spoke anonymously, granted anonymity, not to be identified,
		under condition of anonymity, for fear of
	`),
};

export const englishNaming = () => TABLE;
