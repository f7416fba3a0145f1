/**
 * Relations of which news speaks in many words, one class per row: curated by hand, beside the classes made from WordNet. A verb may stand
 * with its particle, joined by a hyphen ("set-up"), and a participle that is a word of its own ("born") stands for its verb. What news keeps apart is kept
 * apart here: a law's signing and its passage, nomination and
 * appointment, signing and ratifying.
 */
export const NEWS_RELATIONS = `
found establish create start launch set-up foundation founder founding establishment creation cofound cofounder
join sign-up enter become-member accession accede entry admission
leave quit depart step-down resign departure resignation exit withdraw withdrawal pull-out
dissolve disband wind-up close-down shut-down cease-to-exist dissolution
fold fail collapse go-under go-bankrupt failure
happen occur take-place break-out
bar forbid outlaw prohibit
visit travel-to trip tour go-to visitor
publish release come-out bring-out issue publication put-out appear
premiere debut open first-show
open inaugurate opening inauguration
close shut-down shut closure closing shutdown
air broadcast go-out telecast
die death dead decease pass-away pass-on demise
born birth give-birth
kill slay murder assassinate shoot-dead killing killer murderer assassination assassin
win victory winner triumph prevail victor winning
lose loss defeat loser
defeat beat win-against trounce best
buy acquire purchase take-over acquisition takeover buyout buy-out buyer acquirer purchaser
sell sale seller sell-off divest divestiture
receive get win earn garner collect recipient pick-up
cost price be-worth price-tag
make manufacture produce maker manufacturer producer production build assemble assembly
lead head run chair direct leader chief preside-over presidency leadership
sign enact sign-into-law enactment
enact pass adopt approve become-law enactment passage adoption
repeal rescind revoke strike-down overturn abolish annul revocation abolition
elect election electee vote vote-in
reelect reelection
appoint name appointment pick choose select selection tap appointee designate designation choice
nominate name pick choose tap nominee nomination choice
fire dismiss sack oust force-out dismissal firing ouster removal remove
hire recruit hiring take-on
employ employment
marry wed marriage wedding
divorce
graduate graduation earn-degree
study attend education attendance
teach instruct teacher instructor
write author writer pen ghostwrite authorship
direct director helm film-direction
star actor actress play portray act-in
sing singer perform vocalist performance performer
compose composer composition
design designer architect
invent inventor invention devise
discover discovery discoverer find
build construct erect construction building builder
destroy destruction demolish demolition raze
own owner ownership possess
employ employer employment work-for
live reside residence resident home inhabit
lie sit stand nestle
sink founder go-down capsize
operate run manage administer operator manager
burn scorch char blacken engulf
cross span straddle traverse
base headquarter headquarters
invade invasion invader
attack assault attacker strike raid
bomb bombing bomber bombardment
arrest detain detention capture apprehend
charge indict indictment
convict conviction find-guilty
acquit acquittal find-innocent clear
sentence jail imprison imprisonment
accuse accusation allege allegation
sue lawsuit suit file-suit take-to-court
certify certification
recertify recertification
decertify decertification
suspend suspension put-on-hold
cancel cancellation call-off scrap
recall call-back
retire retirement retiree
succeed replace successor succession replacement take-over-from
precede predecessor
inherit inheritance heir
fund finance funding financing bankroll
donate donation donor give giver gift
invest investment investor
owe debt debtor
negotiate negotiation negotiator broker
ratify ratification
ban prohibit outlaw prohibition forbid
announce announcement
merge merger join-forces
rise increase grow climb growth jump soar go-up
fall decrease drop decline go-down slump plunge
begin start commence get-under-way kick-off beginning outset onset
end finish conclude conclusion come-to-an-end cease
last duration run
host hold stage
represent representative representation
serve work-as service stint
command commander
conduct conductor
back support endorse backer supporter backing endorsement
oppose opposition opponent
criticize criticism critic
testify testimony
tweet post
mean meaning stand-for
stand-for abbreviation acronym
contain include comprise
draw attract
legislature lawmaker legislator
rank ranking place
score scorer goal
crash crash-into collide collision
`;

/** Pairs of verbs that tell one event from its two sides; curated. */
export const CONVERSES = `
win lose; beat lose; defeat lose; buy sell; purchase sell; acquire sell; give receive; give get; donate receive; award win; award receive; send receive; teach learn; teach study;
lend borrow; loan borrow; lease rent; employ work; hire join; lead follow; precede succeed; precede follow; succeed precede; export import; own belong; pay charge; pay receive;
question answer; ask answer; host visit; invade defend; kill die; arrive leave; begin end; open close; appoint dismiss; hire fire; enter leave;
sign veto; enact repeal; rise fall; increase decrease; support oppose; back oppose; convict acquit; marry divorce; certify decertify; create abolish; build destroy;
allow bar; allow ban; permit bar; permit prohibit; bar allow; uphold overturn; uphold reverse; affirm reverse; approve reject; accept reject; raise cut; raise lower; admit deny; widen narrow; strengthen weaken;
`;
