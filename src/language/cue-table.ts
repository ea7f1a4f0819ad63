/**
 * The cue table: a row a cue, `report act[/second act] lemma`. The lemma is a verb, a noun, or several words that stand near each
 * other ("issue warning" is "issued a stern warning"). The second act is what the same cue does with another object ("rejected the
 * charge" denies). A cue is a hint, not the label: src/statement/act weighs it against the content.
 */
export const CUE_ROWS = `
speech assert add
speech assert affirm
speech assert answer
speech assert argue
speech assert assert
speech assert assure
speech assert attest
speech assert aver
speech assert caption
speech assert deadpan
speech assert enthuse
speech assert gush
speech assert intone
speech assert marvel
speech assert message
speech assert rejoin
speech assert thunder
speech assert hiss
speech assert begin
speech assert bellow
speech assert blog
speech assert/endorse boast
speech assert brag
speech assert/condemn call
speech assert characterise
speech assert characterize
speech assert chime
speech assert chuckle
speech assert cite
speech assert/accuse claim
speech assert clarify
speech assert comment
speech assert conclude
speech assert/accuse contend
speech assert continue
speech assert counter
speech assert cry
speech assert declaim
speech assert/announce declare
speech assert/condemn describe
speech assert detail
speech assert/announce disclose
speech assert/condemn dub
speech assert/condemn editorialize
speech assert elaborate
speech assert emphasise
speech assert emphasize
speech assert enumerate
speech assert exclaim
speech assert explain
speech assert/accuse find
speech assert finish
speech assert gasp
speech assert gloat
speech assert grin
speech assert grumble
speech assert highlight
speech assert hint
speech assert imply
speech assert indicate
speech assert inform
speech assert/demand insist
speech assert interject
speech assert interrupt
speech assert joke
speech assert/condemn label
speech assert/express lament
speech assert laugh
speech assert maintain
speech assert mention
speech assert mumble
speech assert murmur
speech assert muse
speech assert mutter
speech assert narrate
speech assert note
speech assert notify
speech assert observe
speech assert opine
speech assert outline
speech assert point
speech assert posit
speech assert post
speech assert/announce proclaim
speech assert profess
speech assert propound
speech assert purport
speech assert quip
speech assert quote
speech assert/pledge reaffirm
speech assert recall
speech assert recount
speech assert refer
speech assert reiterate
speech assert relate
speech assert remark
speech assert repeat
speech assert reply
speech assert report
speech assert respond
speech assert retort
speech assert/announce reveal
speech assert/announce rule
speech assert say
speech assert scream
speech assert shout
speech assert shrug
speech assert sigh
speech assert signal
speech assert smile
speech assert snap
speech assert start
speech assert state
speech assert statement
speech assert stress
speech assert/request suggest
speech assert summarize
speech assert tell
speech assert/condemn term
speech assert testify
speech assert text
speech assert theorize
speech assert tout
speech assert tweet
speech assert underline
speech assert underscore
speech assert whisper
speech assert write
speech assert yell
speech assert according to
speech assert fire back
speech assert go on
speech assert/condemn hit back
speech assert in word
speech assert make case
speech assert/demand make clear
speech assert point out
speech assert/deny push back
speech assert referring to
speech assert/announce rule that
speech assert shoot back
speech assert offer detail
speech assert offer description
speech assert offer explanation
speech assert offer preview
speech assert offer glimpse
speech assert offer account
speech assert offer assessment
speech assert offer view
speech assert/request suggest that
speech assert sum up
speech assert weigh in
speech assert issue statement
speech assert release statement
speech assert send statement
speech assert read statement
speech predict anticipate
speech predict envision
speech predict/assert estimate
speech predict expect
speech predict forecast
speech predict foresee
speech predict outlook
speech predict predict
speech predict prediction
speech predict project
speech predict prophesy
speech predict/assert speculate
speech predict/assert surmise
speech predict/announce cut forecast
speech predict/endorse express confidence
speech predict/condemn express doubt
speech predict express hope
speech predict express optimism
speech predict/announce raise forecast
speech predict voice hope
speech predict voice optimism
speech warn alert
speech warn caution
speech warn concern
speech warn forewarn
speech warn/threaten warn
speech warn express concern
speech warn express fear
speech warn express worry
speech warn issue warning
speech warn raise alarm
speech warn raise concern
speech warn sound alarm
speech warn urge caution
speech warn voice concern
speech threaten intimidate
speech threaten threaten
speech threaten/demand give ultimatum
speech threaten issue threat
speech threaten/demand issue ultimatum
speech threaten make threat
speech threaten raise threat
speech demand command
speech demand/announce decree
speech demand/request demand
speech demand direct
speech demand instruct
speech demand mandate
speech demand/announce order
speech demand require
speech demand insist on
speech demand issue demand
speech demand make demand
speech demand press demand
speech demand reiterate demand
speech demand renew demand
speech demand repeat demand
speech demand set deadline
speech demand vote to demand
speech request advise
speech request appeal
speech request apply
speech request/demand ask
speech request beg
speech request beseech
speech request encourage
speech request enquire
speech request entreat
speech request exhort
speech request grill
speech request implore
speech request inquire
speech request invite
speech request lobby
speech request petition
speech request plead
speech request/demand press
speech request probe
speech request query
speech request/condemn question
speech request quiz
speech request recommend
speech request request
speech request seek
speech request/demand urge
speech request wonder
speech request appeal for
speech request appeal to
speech request call for
speech request/demand call on
speech request/demand call upon
speech request issue appeal
speech request make appeal
speech request make request
speech request plead with
speech request offer advice
speech request pose question
speech request/condemn raise question
speech request renew appeal
speech request seek to know
speech request want to know
speech pledge/admit accept
speech pledge acquiesce
speech pledge/assert agree
speech assert/pledge agree that
speech pledge commit
speech pledge consent
speech pledge guarantee
speech pledge/threaten pledge
speech pledge/threaten promise
speech pledge/assert reassure
speech pledge/threaten swear
speech pledge undertake
speech pledge/threaten vow
speech pledge commit itself
speech pledge give word
speech pledge make commitment
speech pledge/announce reach agreement
speech pledge sign up
speech pledge strike deal
speech offer offer
speech offer proposal
speech offer/request propose
speech offer/pledge ready
speech offer volunteer
speech offer/pledge willing
speech offer declare readiness
speech offer express readiness
speech offer express willingness
speech offer extend invitation
speech offer hold out
speech offer make offer
speech offer open to
speech offer declare willingness
speech offer put forward
speech offer signal willingness
speech refuse balk
speech refuse/threaten boycott
speech refuse decline
speech refuse/deny dismiss
speech refuse forswear
speech refuse/condemn oppose
speech refuse/condemn opposition
speech refuse/announce overrule
speech announce/refuse overturn
speech refuse rebuff
speech refuse refusal
speech refuse refuse
speech refuse/deny reject
speech refuse resist
speech refuse shun
speech refuse spurn
speech refuse veto
speech refuse withhold
speech refuse back away
speech refuse fend off
speech refuse/request lobby against
speech refuse/condemn opposed to
speech refuse rule out
speech refuse/deny shrug off
speech refuse throw out
speech refuse turn down
speech refuse vote against
speech refuse vote down
speech refuse/condemn come out against
speech deny contest
speech deny contradict
speech deny debunk
speech deny/refuse deny
speech deny disavow
speech deny disclaim
speech deny discount
speech deny disown
speech deny dispute
speech deny downplay
speech deny gainsay
speech deny negate
speech deny rebut
speech deny refute
speech deny repudiate
speech deny rubbish
speech deny/refuse brush aside
speech deny/refuse brush off
speech deny/condemn cast doubt
speech deny issue denial
speech deny play down
speech deny/refuse wave off
speech deny plead not guilty
speech admit/assert acknowledge
speech admit admit
speech admit/announce allow
speech admit concede
speech admit confess
speech admit/announce grant
speech admit/endorse recognise
speech admit/endorse recognize
speech admit admit guilt
speech admit/endorse claim credit
speech admit claim responsibility
speech admit come clean
speech admit own up
speech admit plead guilty
speech admit take responsibility
speech accuse accusation
speech accuse accuse
speech accuse allegation
speech accuse allege
speech accuse alleged
speech accuse blame
speech accuse charge
speech accuse fault
speech accuse implicate
speech accuse impugn
speech accuse incriminate
speech accuse indict
speech accuse insinuate
speech accuse/condemn smear
speech accuse/threaten sue
speech accuse bring charge
speech accuse/assert claim that
speech accuse/condemn file complaint
speech accuse file lawsuit
speech accuse file suit
speech accuse hold responsible
speech accuse level charge
speech accuse point finger
speech accuse press charge
speech condemn admonish
speech condemn assail
speech condemn attack
speech condemn bash
speech condemn belittle
speech condemn bemoan
speech condemn berate
speech condemn blast
speech condemn bristle
speech condemn castigate
speech condemn chastise
speech condemn chide
speech condemn/accuse complain
speech condemn condemn
speech condemn condemnation
speech condemn criticise
speech condemn criticism
speech condemn criticize
speech condemn decry
speech condemn demonize
speech condemn denounce
speech condemn deplore
speech condemn deride
speech condemn disapprove
speech condemn disparage
speech condemn excoriate
speech condemn fume
speech condemn gripe
speech condemn insult
speech condemn jeer
speech condemn knock
speech condemn lambast
speech condemn lambaste
speech condemn malign
speech condemn mock
speech condemn object
speech condemn pillory
speech condemn protest
speech condemn rail
speech condemn rant
speech condemn rebuke
speech condemn ridicule
speech condemn rip
speech condemn scoff
speech condemn scold
speech condemn scorn
speech condemn skewer
speech condemn slam
speech condemn taunt
speech condemn vilify
speech condemn whine
speech condemn critical of
speech condemn express anger
speech condemn/express express disappointment
speech condemn express dismay
speech condemn express outrage
speech condemn hit out
speech condemn lash out
speech condemn/refuse object to
speech condemn poke fun
speech condemn protest against
speech condemn speak out
speech condemn take aim
speech condemn/deny take exception
speech condemn take issue
speech condemn take swipe
speech condemn voice outrage
speech endorse/demand advocate
speech endorse applaud
speech endorse/announce approve
speech endorse back
speech endorse backing
speech endorse/express celebrate
speech endorse champion
speech endorse commend
speech endorse compliment
speech endorse/assert concur
speech endorse credit
speech endorse/deny defend
speech endorse endorse
speech endorse endorsement
speech endorse extol
speech endorse hail
speech endorse laud
speech endorse praise
speech endorse/express salute
speech endorse/pledge support
speech endorse/announce uphold
speech endorse vouch
speech endorse/express welcome
speech endorse approve of
speech endorse express support
speech endorse give blessing
speech endorse offer praise
speech endorse/express pay tribute
speech endorse show support
speech endorse side with
speech endorse speak for
speech endorse speak up
speech endorse stand behind
speech endorse stand by
speech endorse stand with
speech endorse stick by
speech endorse throw support
speech endorse throw weight
speech endorse voice support
speech endorse vouch for
speech express apologise
speech express apologize
speech express apology
speech express commiserate
speech express congratulate
speech express dedicate
speech express eulogize
speech express express
speech express grieve
speech express mourn
speech express regret
speech express rue
speech express sympathize
speech express thank
speech express beg forgiveness
speech express bid farewell
speech express convey sympathy
speech express express condolence
speech express express gratitude
speech express express regret
speech express express sorrow
speech express express sympathy
speech express express thanks
speech express extend condolence
speech express extend sympathy
speech express give thanks
speech express offer apology
speech express offer condolence
speech express offer congratulation
speech express offer thanks
speech express offer prayer
speech express send condolence
speech express send greeting
speech express voice regret
speech announce/assert announce
speech announce announcement
speech announce appoint
speech announce cancel
speech announce/assert confirm
speech announce decide
speech announce introduce
speech announce issue
speech announce/endorse nominate
speech announce postpone
speech announce publish
speech announce release
speech announce repeal
speech announce sign
speech announce suspend
speech announce unveil
speech announce name as
speech announce vote to
speech announce admit member
speech announce grant amnesty
speech announce grant asylum
speech announce grant pardon
speech announce grant licence
belief announce consider whether
speech announce call off
speech announce drop out
speech announce sign treaty
speech announce step down
speech request file motion
speech endorse agree with
speech endorse come out in support
speech endorse supportive of
speech endorse in support
speech endorse in favor
speech endorse in favour
speech announce/condemn rule against
speech announce strike down
speech refuse fail to agree
speech refuse unable to agree
speech refuse fail to reach
speech refuse walk out
speech refuse throw water
speech refuse out of question
speech condemn lodge protest
speech condemn voice disgust
speech condemn voice anger
speech condemn voice dismay
speech condemn skeptical of
speech condemn sceptical of
speech predict/condemn voice doubt
speech threaten raise possibility
speech demand set out condition
speech demand set condition
speech demand make condition
speech demand call for immediate
speech offer put on table
speech offer make proposal
speech warn wary of
speech warn brace for
speech condemn issue statement condemn
speech express extend thank
speech express speak of sorrow
speech pledge renew commitment
speech pledge reaffirm commitment
speech assert/condemn sign letter
belief assert assume
belief assert believe
belief assert consider
belief assert deem
belief assert doubt
belief assert feel
belief assert forget
belief assert guess
belief assert imagine
belief assert know
belief assert realise
belief assert realize
belief assert reckon
belief assert regard
belief assert remember
belief assert suspect
belief assert think
belief assert understand
belief assert view
belief assert see as
belief predict/warn fear
belief predict hope
belief predict/warn worry
belief announce contemplate
belief announce mull
belief announce ponder
belief announce weigh
belief null admire
belief null aim
belief null care
belief null desire
belief null favor
belief null favour
belief null hate
belief null hesitate
belief null intend
belief null like
belief null love
belief null need
belief null plan
belief null prefer
belief null trust
belief null want
belief null wish
perception assert hear
perception assert notice
perception assert see
perception assert watch
perception assert witness
`;
