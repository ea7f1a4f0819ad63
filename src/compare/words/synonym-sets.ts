/**
 * Sets of words of one sense, parted by "|": 2450 sets of WordNet 3.1 (Copyright 2011 by Princeton University, all rights reserved; used
 * under the WordNet licence). Made by training/compare/synonym-sets.mjs; do not edit by hand.
 */
export const SYNONYM_SETS =
  'abandon desert desolate forsake|abdomen belly stomach venter|abide bear brook digest endure stand stomach suffer support tolerate|abide bide stay|' +
  'ability power|abode domicile dwelling habitation home|abode residence|abominable atrocious awful dreadful painful terrible unspeakable|' +
  'about almost most near nearly nigh virtually|about approximately around roughly some|about around|above supra|abruptly dead short suddenly|' +
  'absolute downright rank sheer|absolutely dead perfectly utterly|absorb engage engross occupy|absorbed captive engrossed enwrapped intent wrapped|' +
  'accede bow defer submit|accelerate quicken speed|accent accentuate emphasise emphasize punctuate stress|accent emphasis|accent emphasis stress|' +
  'accept admit take|accept assume bear|accept consent|accept have take|accept take|accolade award honor honour laurels|accommodate adapt|' +
  'accommodate fit suit|accomplish achieve attain reach|accomplish action execute fulfil fulfill|accomplishment achievement|' +
  'accomplishment acquirement acquisition attainment skill|accord agree concord consort harmonise harmonize|accord allot grant|' +
  'accordingly consequently|account chronicle history story|account describe report|account explanation|account report|account report story|' +
  'accumulate amass collect compile hoard|accumulate amass conglomerate cumulate gather|accumulation aggregation assemblage collection|accuracy truth|' +
  'accuse charge|accuse criminate impeach incriminate|' +
  'ace adept champion genius hotshot maven mavin sensation star superstar virtuoso whiz whizz wiz wizard|ace one single unity|ache hurt smart|' +
  'acknowledge admit|acknowledge know recognise recognize|acknowledgement acknowledgment recognition|' +
  'acme elevation height meridian peak pinnacle summit superlative tiptop top|acquaint introduce present|acquire adopt assume take|' +
  'acquire develop evolve|acquire develop get grow produce|acquire gain win|acquire get|acquire larn learn|acrimonious bitter|act behave|' +
  'act bit number routine turn|act deed|act dissemble pretend|act enactment|act move|act play represent|act work|action activeness activity|' +
  'activate actuate spark trigger trip|active fighting|actor histrion player thespian|actual existent|actual genuine literal real|actually really|' +
  'actuate incite motivate move prompt propel|acute discriminating incisive keen knifelike penetrating penetrative piercing sharp|' +
  'adapt adjust conform|add append supply|add bestow bring contribute impart lend|addition gain increase|address cover deal handle plow treat|' +
  'address reference|address speak|address speech|adept expert good practiced proficient skilful skillful|adequate enough|adequate equal|' +
  'adhere bind bond stick|adhere cleave cling cohere stick|adjacent next|adjudicate decide resolve settle|adjust correct set|' +
  'administer allot deal dispense distribute lot|administration brass establishment governance organisation organization|admit include|admit intromit|' +
  'admonition monition warning|adolescent stripling teen teenager|adolescent teen teenage teenaged|adopt assume|adopt borrow|adopt espouse follow|' +
  'adorn beautify decorate embellish grace ornament|adulthood maturity|adumbrate outline sketch|advance betterment improvement|' +
  'advance boost encourage further promote|advance gain win|advance progress|advance progress progression|advancement progress|advantage vantage|' +
  'adventure chance gamble hazard risk|adventure escapade|adversary antagonist opponent opposer resister|' +
  'advert advertisement advertising advertizement advertizing|advert cite mention name refer|advise apprise apprize notify|advise counsel rede|' +
  'advise propose suggest|advisedly deliberately designedly intentionally purposely|advocate recommend urge|' +
  'aeonian ageless eonian eternal everlasting perpetual unceasing unending|aerial antenna|aeroplane airplane plane|aesthesis esthesis sensation|' +
  'aesthetic esthetic|affair function occasion|affair matter thing|affect dissemble feign pretend sham|affect impact touch|affect impress move strike|' +
  'affect involve regard|affirm assert aver avow swan swear verify|affirm confirm corroborate substantiate support sustain|afford give yield|' +
  'affright fright frighten scare|affright panic terror|after afterward afterwards later subsequently|age eld geezerhood years|age years|' +
  'aged elderly older senior|agency authority bureau office|agency means way|agenda docket schedule|agglomerate cumulation cumulus heap mound pile|' +
  'aggregate sum total totality|aggressively sharply|agitate budge shift stir|agitate shake|' +
  'aglitter coruscant fulgid glinting glistering glittering glittery scintillant scintillating sparkly|' +
  'agnise agnize realise realize recognise recognize|agony excruciation suffering|agree check correspond fit gibe jibe match tally|' +
  'agree concord concur hold|agreement arrangement|agreement correspondence|agreement understanding|agriculture farming husbandry|aguacate avocado|' +
  'ahead before|aid assist assistance help|aid assist help|aid assistance help|aid attention care tending|aid help|ailment complaint ill|' +
  'aim design intent intention purpose|aim direct place point target|aim direct take train|aim object objective target|aim propose purport purpose|' +
  'ain own|air line melody strain tune|alarm alert|alas regrettably unfortunately unluckily|alfresco outdoors outside|alibi exculpation excuse|' +
  'alien stranger unknown|alive live|aliveness animation life living|all altogether completely entirely right totally whole wholly|allege aver say|' +
  'alleged supposed|alleviate assuage palliate relieve|alleviation assuagement relief|allocation allotment|allot assign portion|' +
  'allow appropriate earmark reserve|allow countenance let permit|allow grant|allow leave provide|allow let permit|' +
  'alone entirely exclusively only solely|alone solo unaccompanied|alone unequaled unequalled unique unparalleled|aloud loud loudly|alright fine|' +
  'also besides likewise too|alter change modify|alter change vary|alteration change modification|altercate argufy dispute quarrel scrap|' +
  'alternative choice option|alternatively instead|always constantly invariably|always ever|amah housemaid maid maidservant|' +
  'amalgamate commix mingle mix unify|amaze baffle beat bewilder dumbfound flummox get gravel mystify nonplus perplex pose puzzle stick stupefy vex|' +
  'amazed astonied astonished astounded stunned|amazement astonishment|ambiance ambience atmosphere|ambiguous equivocal|' +
  'ambit compass orbit range reach scope|ambition aspiration dream|ameliorate amend better improve meliorate|ameliorate better improve meliorate|' +
  'ammo ammunition|amount come number total|amount measure quantity|amount sum|amount sum total|' +
  'amplify exaggerate hyperbolise hyperbolize magnify overdraw overstate|amusing comic comical funny laughable mirthful risible|' +
  'analyse analyze canvass examine study|anathemise anathemize bedamn beshrew curse damn imprecate maledict|' +
  'anatomy bod build chassis figure flesh form frame physique shape soma|' +
  'ancestry blood bloodline descent line lineage origin parentage pedigree stemma stock|ane one|anger choler ire|angle lean slant tilt tip|' +
  'animal beast brute creature fauna|animate enliven exalt inspire invigorate|' +
  'animate quicken reanimate recreate renovate repair revive revivify vivify|announce declare|announce denote|' +
  'announcement annunciation declaration proclamation|annoy bother chafe devil gravel irritate nark nettle rag rile vex|answer reply respond|' +
  'answer reply response|answer resolution result solution solvent|answer serve suffice|antecede antedate forego forgo precede predate|' +
  'antecedently previously|antechamber anteroom foyer hall lobby vestibule|anterior prior|' +
  'anticipate call forebode foretell predict prognosticate promise|anticipate expect|anticipate foreknow foresee previse|anxiety anxiousness|' +
  'anxiously apprehensively uneasily|any whatever whatsoever|anyhow anyway anyways|apace quickly rapidly speedily|apart aside|apartment flat|' +
  'apparatus setup|apparel clothe dress enclothe garb garment habilitate raiment tog|apparel clothes dress|' +
  'appareled attired dressed garbed garmented habilimented robed|apparent evident manifest palpable patent plain unmistakable|' +
  'apparent ostensible seeming|apparently evidently manifestly obviously patently plain plainly|apparently ostensibly seemingly|' +
  'appeal appealingness charm|appeal entreaty prayer|appear look seem|appear seem|applause clapping|' +
  'appliance contraption contrivance convenience gadget gismo gizmo widget|applicant applier|apply employ use utilise utilize|apply enforce implement|' +
  'apply hold|appoint charge|appoint constitute name nominate|appraise assess evaluate measure valuate value|apprehend arrest collar cop nab nail|' +
  'apprehend compass comprehend dig grasp grok savvy|apprehensible graspable intelligible perceivable understandable|' +
  'apprehension discernment savvy understanding|apprentice learner prentice|approach approaching coming|approach attack|approach near|' +
  'approval approving blessing|approve okay sanction|approximate estimate gauge guess judge|approximation estimate estimation idea|' +
  'arbitrarily haphazardly indiscriminately randomly|arc discharge spark|architect designer|ardent fervent fervid fiery impassioned perfervid torrid|' +
  'area arena domain field orbit sphere|area country|area region|argue contend debate fence|argue indicate|argue reason|' +
  'arguing argument contention contestation controversy disceptation disputation tilt|argument argumentation debate|argument argumentation line|' +
  'argument statement|arise develop grow originate rise uprise|arise lift rise uprise|arise rise uprise|arm branch subdivision|arm weapon|' +
  'arms munition weaponry|aroma odor odour scent smell|arouse awake awaken wake waken|arouse awaken rouse wake waken|' +
  'arouse conjure evoke invoke raise stir|arouse elicit enkindle evoke fire kindle provoke raise|arrangement organisation organization system|' +
  'array range|arrest check contain stop|arrive come get|arrogate assume seize usurp|arrogate claim|arrow pointer|' +
  'arse ass backside behind bottom bum buns butt buttocks can derriere fanny fundament hindquarters keister nates posterior prat rear rump seat stern tail tooshie tush|' +
  'art artistry prowess|articulate formulate phrase word|artillery gun ordnance|ascertain assure check control ensure insure see|' +
  'ascertain check determine learn see watch|ascertain determine find|ascribe assign attribute impute|aside away|' +
  'ask demand involve necessitate need postulate require take|ask enquire inquire|ask expect require|aspect expression face look|aspect facet|' +
  'aspect panorama prospect scene view vista|assail assault attack|assail attack|assay attempt essay seek try|' +
  'assemble foregather forgather gather meet|assemble piece tack|assert asseverate maintain|assessment judgement judgment|' +
  'asshole bastard cocksucker dickhead motherfucker prick shit whoreson|assign delegate depute designate|assistant help helper supporter|' +
  'associate colligate connect link relate|associate companion comrade familiar fellow|assort class classify separate sort|' +
  'assorted miscellaneous mixed motley sundry|assorted various|' +
  'assortment miscellanea miscellany mixture motley potpourri salmagundi smorgasbord variety|assume don wear|assume presume|assume strike take|' +
  'assumption premise premiss|assumption supposal supposition|assurance authority confidence sureness|assure ensure guarantee insure secure|' +
  'assure promise|assure tell|athletics sport|atom corpuscle molecule mote particle speck|atomic nuclear|attack onrush onset onslaught|' +
  'attain discover strike|attain gain hit make reach|attain hit reach|attempt effort endeavor endeavour try|attempt undertake|attend look see|' +
  'attender auditor hearer listener|attending attention|attest certify demonstrate evidence manifest|attest testify|attitude position posture|' +
  'attorney lawyer|attract draw pull|aught cipher cypher nada naught nil nix nothing null zero zilch zip zippo|aureate gilded gilt gold golden|' +
  'aurora cockcrow dawn dawning daybreak dayspring morning sunrise sunup|author writer|authorisation authority authorization dominance potency|' +
  'authorise authorize clear pass|authorities government regime|authorship composition penning writing|auto automobile car machine motorcar|' +
  'autumn fall|average mean|average norm|average ordinary|avert avoid debar deflect forefend forfend obviate|await expect look wait|award awarding|' +
  'award grant|award prize|aware cognisant cognizant|awareness cognisance cognizance consciousness knowingness|away forth off|away off|away out|' +
  'aweary weary|awful awfully frightfully terribly|' +
  'awful dire direful dread dreaded dreadful fearful fearsome frightening horrendous horrific terrible|babe baby infant|back backward|' +
  'back backward backwards rearward rearwards|back dorsum|back endorse indorse support|back rear|backstop catcher|bad badness|' +
  'badly gravely seriously severely|badly ill poorly|baffle bilk cross foil frustrate queer scotch spoil thwart|' +
  'baffled befuddled bemused bewildered confounded confused lost mazed|bag grip suitcase|bag handbag pocketbook purse|' +
  'bailiwick discipline field study subject|balance remainder residual residue residuum rest|' +
  'baleful forbidding menacing minacious minatory ominous sinister threatening|ball baseball|ballot balloting vote voting|band circle lot set|' +
  'bang slam|bantam diminutive flyspeck lilliputian midget petite tiny|bar barricade block blockade stop|bar barroom ginmill saloon taproom|' +
  'bar debar exclude|bar prevention|barbarous brutal cruel fell roughshod savage vicious|barbate bearded bewhiskered whiskered whiskery|' +
  'bare naked nude|barely hardly just scarce scarcely|bargainer dealer monger trader|base basis cornerstone foundation fundament groundwork|' +
  'base establish found ground|base radical root stem theme|basement cellar|basic canonic canonical|basically essentially fundamentally|' +
  'basis footing ground|bask enjoy relish savor savour|bastard bogus fake phoney phony|bat clobber cream drub lick thrash|' +
  'batch deal flock hatful heap lot mass mess mickle mint mountain muckle passel peck pile plenty pot raft sight slew spate stack wad|' +
  'battalion multitude pack plurality|battle combat|battle conflict engagement fight|battle conflict struggle|battle struggle|' +
  'battlefield battleground field|battlefront front|bawl bellow|beam irradiation ray shaft|bear birth deliver have|bear carry contain hold|' +
  'bear pay yield|bear wear|beat crush shell trounce vanquish|bechance befall happen|' +
  'becharm beguile bewitch captivate capture catch charm enamor enamour enchant entrance fascinate trance|beckon wave|become get|become turn|' +
  'bedchamber bedroom chamber|bedlam chaos pandemonium|before earlier|beg implore pray|begetter father|begin commence get start|begin commence start|' +
  'begin start|beginning commencement first kickoff offset outset showtime start|beginning origin root rootage source|' +
  'behavior behaviour conduct demeanor demeanour deportment|behavior behaviour conduct doings|beholder observer perceiver percipient|' +
  'being beingness existence|being organism|belatedly late tardily|belief feeling impression notion opinion|believe conceive consider think|' +
  'believe trust|belike likely probably|belongings holding property|beloved darling dear|beloved dear dearest honey love|below beneath|' +
  'below downstairs|below infra|bend bow crouch stoop|bend deform flex turn twist|bend flex|beneficial good|benefit gain profit|benefit welfare|' +
  'berate chide jaw lambast lambaste lecture rag rebuke remonstrate reprimand scold trounce|berth billet office place position post situation spot|' +
  'beset chevvy chevy chivvy chivy harass harry hassle molest plague provoke|bespeak betoken indicate point signal|bespeak quest request|bet wager|' +
  'biblical scriptural|bid bidding command dictation|biddy hen|big large|big large prominent|bigger larger|bill measure|billet line note|' +
  'billow heave surge|bind tie|biologic biological|bit minute moment second|bit spot|bitterness gall rancor rancour resentment|' +
  'bivouac camp cantonment encampment|bivouac camp encamp tent|bivouacking camping encampment tenting|blackguard guy rib ridicule roast|' +
  'blade brand steel sword|blame blamed blasted blessed damn damned darned deuced goddam goddamn goddamned infernal|blame fault|blame pick|' +
  'blanket broad encompassing extensive panoptic wide|blanket cover|blare blaring cacophony clamor din|blaspheme curse cuss imprecate swear|' +
  'blast boom nail smash|blast shoot|bleed hemorrhage|blend coalesce combine commingle conflate flux fuse immix meld merge mix|' +
  'blighter bloke chap cuss fella feller fellow gent lad|blind unsighted|blink flash twinkle wink winkle|blink nictate nictitate wink|' +
  'blithely gayly happily jubilantly merrily mirthfully|block forget|block halt kibosh stop|bloom blossom flower|' +
  'blow bluster boast brag gas gasconade swash tout vaunt|' +
  'blow bobble bodge bollix bollocks botch bumble bungle flub fluff fumble mishandle muff spoil|blow drift float|blow squander waste|' +
  'blue blueish bluish|blush crimson flush redden|board plank|boast feature sport|body torso trunk|book volume|bookman scholar student|' +
  'boom expand flourish thrive|boom roar roaring thunder|booze drink fuddle|booze liquor spirits|boozing crapulence drink drinking drunkenness|' +
  'border edge|bore drill|bosom heart|bother discommode disoblige incommode inconvenience trouble|bother fuss hassle trouble|bother trouble|' +
  'bottom underside undersurface|bounce bound rebound recoil resile reverberate ricochet spring|bound boundary limit|' +
  'bound confine limit restrict throttle trammel|bound jump leap spring|boy son|bozo cat guy hombre sod|' +
  'brace couple couplet distich duad duet duo dyad pair span twain twosome yoke|brace pair|brain encephalon|brain head mind nous psyche|' +
  'brainsick crazy demented disturbed mad sick unbalanced unhinged|brand marque|brave courageous|braveness bravery courage courageousness|' +
  'breach break infract offend transgress violate|breadbasket stomach tum tummy|break burst erupt|break collapse founder give|' +
  'break disclose discover divulge expose reveal uncover unwrap|break discontinue stop|break intermission interruption pause suspension|' +
  'break intermit pause|break interrupt|break separate|break violate|breathe respire suspire|breathe rest|briefly concisely shortly|' +
  'brightness light luminance luminosity luminousness|brilliant glorious magnificent splendid|brilliant superb|bring convey fetch get|' +
  'bring convey take|bring land|bring play work wreak|broad wide|' +
  'broadcast circularise circularize circulate diffuse disperse disseminate distribute propagate spread|broaden extend widen|brook creek|' +
  'brotherhood union|brow forehead|brown brownish|brush brushwood coppice copse thicket|brush clash encounter skirmish|brush sweep|' +
  'buck charge shoot tear|buck clam dollar|build construct make|build progress|building construction|building edifice|bulk majority|bulk mass volume|' +
  'bull cop copper fuzz pig|bullet slug|bumble falter stumble|bumblebee humblebee|bump chance encounter find happen|bunch clump cluster clustering|' +
  'bundle package packet parcel|bunk escape lam run scarper scat|burden load loading|burn fire|burn glow|burst explode|burst fusillade salvo volley|' +
  'burst split|bury entomb inhume inter|bury forget|bushel doctor fix mend repair restore|business concern|business job line occupation|' +
  'buss kiss osculate snog|bust rupture snap tear|but just merely only simply|butt cigaret cigarette fag|buy purchase|cable line|' +
  'cadaver clay corpse remains stiff|cadaverous emaciated gaunt haggard pinched skeletal wasted|calamity cataclysm catastrophe disaster tragedy|' +
  'calculate cipher compute cypher figure reckon|calculate estimate figure forecast reckon|calculation computation computing|caliber calibre quality|' +
  'call cry holler hollo scream shout squall yell|call cry outcry shout vociferation yell|call name|call phone ring telephone|call visit|' +
  'calling career vocation|calm serene tranquil unagitated|caloric thermal thermic|campaign cause crusade drive effort movement|campaign run|' +
  'campaigner candidate nominee|cancel scratch scrub|candidly frankly honestly|capitalise capitalize|captain skipper|captive prisoner|' +
  'capture catch get|caput head|cardinal central fundamental key primal|care concern fear|care deal handle manage|care like wish|care worry|' +
  'careen keel lurch reel stagger swag|carefully cautiously|cargo consignment freight lading load loading payload shipment|' +
  'carmine cerise cherry crimson red reddish ruby ruddy scarlet|carry channel conduct convey impart transmit|carry convey express|carry pack take|' +
  'carry persuade sway|carry transport|cart drag hale haul|case causa cause lawsuit suit|case character eccentric type|case event|' +
  'case example instance|cast contrive project throw|cast couch frame put redact|' +
  'cast drift ramble range roam roll rove stray swan tramp vagabond wander|cast drop shed throw|cast hurl hurtle|catch get|catch grab|catch overtake|' +
  'catch see view watch|category class family|cater ply provide supply|cattle cows kine oxen|' +
  'cattleman cowboy cowhand cowherd cowman cowpoke cowpuncher puncher|cause get have induce make stimulate|cause grounds reason|cause make|' +
  'cavalryman trooper|cavort disport frisk frolic gambol lark rollick romp skylark sport|cease discontinue quit stop|cease end finish stop terminate|' +
  'celebrate keep observe|celebrated famed famous illustrious notable noted renowned|celluloid cinema film|center centerfield|' +
  'center centre concentrate focus pore rivet|center centre core essence gist heart inwardness kernel marrow meat nub pith substance sum|' +
  'center centre eye heart middle|center halfway middle midway|centimeter centimetre|century hundred|cerebrate cogitate think|' +
  'cerebration intellection mentation thinking thought|certain sure|certainly sure surely|cervix neck|chafe fray fret rub scratch|chain concatenation|' +
  'chair chairman chairperson chairwoman president|challenge dispute gainsay|champ champion|chance fortune hazard luck|chance opportunity|' +
  'chance probability|chance prospect|chancellor premier|change commute convert exchange|change exchange interchange|' +
  'changeless constant invariant unvarying|changeover conversion transition|' +
  'channelise channelize direct guide head maneuver manoeuver manoeuvre point steer|chapeau hat lid|character fiber fibre|character lineament quality|' +
  'character part persona role|characteristic feature|charge commission mission|charge complaint|chase dog tag tail track trail|cheap inexpensive|' +
  'check cheque|check condition discipline train|check contain control curb hold moderate|cheery gay sunny|chemic chemical|cherish treasure|' +
  'cherished precious treasured wanted|chest pectus thorax|chew jaw manducate masticate|chicken poulet volaille|chief head|' +
  'chief main master primary principal|chiefly mainly primarily principally|child fry kid minor nestling nipper shaver tiddler tike tyke youngster|' +
  'child kid|childish infantile|chiliad grand thou thousand yard|chill cool|chin mentum|choice option pick selection|choice pick selection|' +
  'choke conk croak decease die exit expire pass perish|choose opt prefer|choose select take|chore job task|chortle chuckle|chuck pat|' +
  'chump fool gull mark mug patsy sucker|cipher cypher nought zero|circular round|circumferent encompassing surrounding|' +
  'circumstance condition consideration|circumstance context setting|circumstances destiny fate fortune lot luck portion|' +
  'circumvent dodge duck elude evade fudge hedge parry sidestep skirt|cite mention|cite quote|citizenry people|city metropolis|' +
  'civilisation civilization|civilisation civilization culture|clamber scramble shin shinny skin sputter struggle|' +
  'clang clangor clangoring clangour clank clash crash|clapper glossa lingua tongue|clarity clearness limpidity lucidity lucidness pellucidity|' +
  'clasp clench clutch clutches grasp grip hold|class course|class course form grade|class stratum|clay mud|clayware pottery|' +
  'cleaning cleansing cleanup|clear crystalise crystalize crystallise crystallize elucidate enlighten illuminate|clear earn gain make realise realize|' +
  'clear unclutter|clearly distinctly|clearly intelligibly understandably|clergyman reverend|client customer|climax culminate|climb mount|' +
  'climb mount rise wax|climb rise|clip jog trot|clip time|close conclusion finale finis finish last|close fold|close near nigh|close shut|' +
  'closed shut unopen|cloth fabric material textile|club gild guild lodge order society|club nine|clue hint|clutch prehend seize|' +
  'coach handler manager|coast seacoast seashore|code codification|coerce force hale pressure squeeze|coffee java|cognise cognize know|' +
  'cognition knowledge noesis|collaborate cooperate|collage montage|colleague confrere fellow|colleague workfellow|collect garner gather|' +
  'colonist settler|colony settlement|color coloring colour colouring|colored colorful coloured|colored coloured negro|combat fight fighting scrap|' +
  'combine compound|combine unite|come fare|come follow|come occur|comfortable comfy|command control|command require|commandant commander|' +
  'commemorate mark|commence start|comment commentary|comment input remark|comment notice remark|commentator observer|' +
  'commerce commercialism mercantilism|commission committee|commit consecrate dedicate devote give|commit invest place put|commit perpetrate pull|' +
  'common mutual|common usual|commonly normally ordinarily unremarkably usually|commonwealth country land nation state|' +
  'commonwealth democracy republic|commotion din ruckus ruction rumpus tumult|communicate pass|communicating communication|communist communistic|' +
  'commute transpose|company party|comparative relative|comparatively relatively|compare equate liken|comparing comparison|compel obligate oblige|' +
  'compensate pay|compete contend vie|competition contest|competitive competitory|complain kick kvetch plain quetch|' +
  'complete concluded ended over terminated|complete finish|complex complicated|complex composite|complexity complexness|comply follow|' +
  'component constituent element|component constituent element factor ingredient|component constituent part portion|compose indite pen write|' +
  'compose write|composition opus piece|composition paper report theme|comprehend cover embrace encompass|comprehend perceive|' +
  'comprise constitute represent|comprise contain incorporate|compulsiveness compulsivity|con learn memorise memorize|conceal hide|concealed hidden|' +
  'concealment cover covert screen|concede confess profess|concede grant yield|conceive conceptualise conceptualize gestate|' +
  'concept conception construct|concern headache vexation worry|concern interest occupy worry|concern pertain refer relate touch|concerned interested|' +
  'conclude reason|concluding final last terminal|conclusion decision determination|concoct hatch|condemn decry excoriate objurgate reprobate|' +
  'condition precondition stipulation|condition qualify specify stipulate|condition status|conditions weather|conduce contribute lead|conduct deal|' +
  'conduct direct guide lead take|conduct direct lead|conference league|confess fink squeal|confident convinced positive|' +
  'configuration conformation contour form shape|confine constrain hold restrain|confound confuse|confront face|confront face present|' +
  'congregation faithful fold|conjecture hypothecate hypothesise hypothesize speculate suppose theorise theorize|conjoin espouse marry wed|' +
  'connect link tie|connectedness connection connexion|connectedness connection link|connote imply|conquer subdue suppress|conscience scruples|' +
  'consecutive straight|consequence effect event issue outcome result upshot|conserve maintain preserve|consider count weigh|consider deal take|' +
  'consider debate deliberate moot|consider reckon regard see view|consider regard|consider study|consider view|considerably substantially well|' +
  'consist dwell lie|consistently systematically|constabulary law police|constitute establish found institute plant|constitute form make|' +
  'constitution establishment formation organisation organization|constitutional inbuilt inherent integral|constrain enforce impose|' +
  'construction structure|construe interpret see|consult refer|consume have ingest take|consumption ingestion intake uptake|contact reach|' +
  'contemn despise disdain scorn|contemplate excogitate meditate mull muse ponder reflect ruminate speculate|' +
  'contemplation musing reflection reflexion rumination thoughtfulness|contempt despite disdain scorn|contend cope deal grapple manage|' +
  'contend fight struggle|contend postulate|content contents|content message substance|content subject|continue cover extend|continue keep proceed|' +
  'continue preserve uphold|continue proceed|continue remain stay|continuous uninterrupted|contract undertake|contrarily contrariwise|contribute give|' +
  'contribution part share|contrive design plan project|contrive devise excogitate forge formulate invent|control operate|' +
  'convention formula normal pattern rule|converge meet|convert convince|conveyance transfer transferral transport transportation|' +
  'cook fix make prepare ready|cool fine okay|coordinate organise organize|copy imitate simulate|corner nook|corp corporation|correct rectify right|' +
  'correct right|correspond represent|cosmopolitan ecumenical general oecumenical universal worldwide|' +
  'cosmos creation existence macrocosm universe world|cost price|couch lounge sofa|counsel counseling counselling direction guidance|' +
  'count enumerate number numerate|count matter weigh|' +
  'countless infinite innumerable innumerous multitudinous myriad numberless uncounted unnumberable unnumbered unnumerable|country land nation|' +
  'country land state|couple duet duo twosome|couple match mate pair twin|course feed flow run|course line|course naturally|course path track|' +
  'course trend|court judicature tribunal|cover cross track traverse|craft trade|crawl creep|craze delirium frenzy fury hysteria|' +
  'creak screak screech skreak squeak whine|create make|create make produce|creative originative|' +
  'crepuscle crepuscule dusk evenfall fall gloam gloaming nightfall twilight|crest crown peak summit tip top|criminal crook felon malefactor outlaw|' +
  'crimson flushed red reddened|crimson red violent|cringe flinch funk quail recoil shrink squinch wince|crisp sharp|' +
  'criterion measure standard touchstone|criterion standard|criticise criticize knock|crop harvest|cross intersect|cross span sweep traverse|' +
  'crouch hunker scrunch squat|crucial essential|crush mash squash squeeze squelch|cry exclaim outcry shout|cry weep|cry yell|' +
  'cryptic cryptical deep inscrutable mysterious mystifying|cuddle nest nestle nuzzle snuggle|cue prompt remind|cultural ethnic ethnical|' +
  'curate minister parson pastor rector|curb curtail restrict|cure heal|curiosity wonder|curious funny odd peculiar queer rum rummy singular|' +
  'curse cuss expletive oath swearing swearword|curtain drape drapery mantle pall|curtilage grounds yard|curve cut sheer slew slue swerve trend veer|' +
  'custody hands|custom tradition|cut disregard ignore snub|cut reduce trim|cutis skin tegument|dad dada daddy papa pappa pop|' +
  'daemon daimon demon devil fiend|damage harm impairment|damage price terms|damn goddamn|damp dampish moist|danger peril risk|' +
  'dangerous grave grievous serious severe|dangerous unsafe|dare presume|dark darkness|dark darkness shadow|' +
  'dark dour glowering glum moody morose saturnine sour sullen|dark night nighttime|dart dash flash scoot scud shoot|data information|daughter girl|' +
  'day daylight daytime|daydream dream stargaze woolgather|deal trade|dealings relations|death decease expiry|death demise dying|' +
  'deathly exceedingly extremely super|debris detritus dust junk rubble|debut entry introduction launching unveiling|decade decennary decennium|' +
  'decade ten tenner|decelerate retard slow|decent decently properly right|decide determine|decidedly definitely emphatically unquestionably|' +
  'declaration resolution resolve|decline refuse|decline refuse reject|decompress relax unbend unwind|decrease diminish fall lessen|' +
  'decrease diminution reduction|decrease lessening|deduce deduct derive infer|deduct subtract|deduction entailment implication|deem hold|' +
  'deeply intensely profoundly|deepness depth|defeat licking|defeat overcome|defence defense|defend fight oppose|defend support|' +
  'defer postpone prorogue remit shelve table|deficiency lack want|define delimit delimitate delineate specify|define determine fix limit set specify|' +
  'defrayal defrayment payment|defy hold withstand|defy refuse resist|degree grade level|degree level point stage|deity divinity god immortal|' +
  'dejeuner lunch luncheon tiffin|delay detain|delicious delightful|delight enjoy revel|delight please|delineate describe draw line trace|' +
  'delirious excited frantic mad unrestrained|deliver present|deliver render|deliver rescue|delve dig|demand need|demand requirement|' +
  'demesne domain land|demo demonstrate exhibit present show|demonstrate establish prove shew show|demonstration presentation presentment|' +
  'denominate designate|denote refer|dense dim dull dumb obtuse slow|denseness density|deny refuse|depart deviate diverge vary|depart leave|' +
  'depart part start|department section|departure deviation difference divergence|departure going leaving|dependable reliable|depict describe draw|' +
  'depict picture render show|deposit lodge stick wedge|deprive divest strip|derive gain|descend fall|descriptor form signifier|descry espy spot spy|' +
  'desegregation integrating integration|deserve merit|deserving worth|design designing|design figure pattern|design plan|designate destine doom fate|' +
  'designate indicate point show|designation identification|desire hope trust|desire want|despair desperation|despairing desperate|' +
  'desperately urgently|destiny fate|destroy destruct|destroy ruin|detached isolated separated|detail item particular|detail item point|' +
  'detailed elaborate elaborated|detect discover find notice observe|detective investigator tec|detector sensor|deter discourage|' +
  'determination finding|determine influence mold regulate shape|determine set|detest hate|detonate explode|deuce two|develop educate prepare train|' +
  'develop evolve germinate|develop explicate formulate|development evolution|development growing growth maturation ontogenesis ontogeny|' +
  'devise machinate organise organize prepare|devote give pay|diam diameter|diarrhea diarrhoea looseness|dice die|dictate order prescribe|' +
  'dictionary lexicon|didactics education instruction pedagogy teaching|didder shake|differ disagree dissent|differentiate distinguish mark|' +
  'differentiate distinguish secern secernate separate severalise severalize tell|differentiation distinction|differently otherwise|difficult hard|' +
  'difficulty trouble|diffuse spread|digit figure|dilate elaborate enlarge expand expatiate exposit expound lucubrate|dimly indistinctly|' +
  'direct directly straight|direct send|direct unmediated|direction instruction|direction management|direction way|directly flat straight|' +
  'directly forthwith immediately instantly now straightaway|director manager|dirt filth grease grime grunge soil stain|dirt soil|' +
  'dirty soiled unclean|disallow forbid interdict nix prohibit proscribe veto|disappear vanish|disbursal disbursement expense|' +
  'disc disk platter record|disc disk saucer|discard dispose fling toss|discern distinguish recognise recognize spot|discharge fire|' +
  'discount dismiss disregard ignore|discourse discuss|discourse discussion treatment|discourse preaching sermon|discover find|' +
  'discover hear learn see|discovery find uncovering|discussion word|disgusted sick|dish serve|dislodge reposition shift|' +
  'dispel disperse dissipate scatter|dispersion distribution|displace move|display exhibit expose|display show|disposition inclination tendency|' +
  'disregarding disregardless irrespective regardless|disrupt interrupt|dissent protest resist|dissever divide separate split|' +
  'distinct distinguishable|distort falsify garble warp|distress hurt suffering|distribute spread|district dominion territory|disturb trouble upset|' +
  'diversion recreation|divide fraction|divide separate|divinity theology|division part section|doc doctor medico physician|doctrine ism philosophy|' +
  'document papers|domain world|domicile domiciliate reside shack|dominate predominate prevail reign rule|done through|door doorway threshold|' +
  'dot point|double duplicate|double duplicate reduplicate repeat replicate|doubt doubtfulness dubiety dubiousness incertitude uncertainty|' +
  'doubt doubtfulness dubiousness question|doubtful dubious dubitable|doubtless doubtlessly undoubtedly|down downward downwardly downwards|' +
  'dozen twelve|dozen twelve xii|dozens gobs heaps lashings loads lots oodles piles rafts scads scores slews stacks tons wads|drag trail|drama play|' +
  'dramatic spectacular striking|draw make|draw pull|draw reap|dread fear|dream dreaming|dress frock|drink imbibe|drinking imbibing imbibition|' +
  'drive force ram|drive motor|drive repel repulse|drop expend spend|drop miss neglect omit overleap overlook pretermit|drop sink|' +
  'duty obligation responsibility|dwell inhabit live populate|earlier originally|early former other|earn garner win|earnestly seriously|' +
  'earnings lucre net profit profits|earnings pay remuneration salary wage|earth globe world|earth ground|earth ground land|' +
  'earthquake quake seism temblor|easily easy|easily well|easy slow slowly tardily|eating feeding|echo repeat|echo resound reverberate ring|' +
  'economic economical|educatee pupil student|effect effectuate|effect impression|effective effectual efficacious|effective efficient|' +
  'effectively efficaciously|effectiveness effectivity effectuality effectualness|effluent wastewater|effort exertion sweat travail|' +
  'effort exploit feat|ego self|egress emerge issue|eight viii|eighteen xviii|eighty fourscore lxxx|elapse lapse pass|electric electrical|' +
  'electron negatron|elementary simple uncomplicated unproblematic|elevate lift raise|eliminate extinguish|eliminate obviate|' +
  'elision exception exclusion|embody personify|emergency exigency pinch|eminent high|emphasise emphasize underline underscore|employ employment|' +
  'employ engage hire|employment exercise usage use utilisation utilization|employment work|enact ordain|enchantment spell trance|' +
  'enclose inclose insert introduce|encounter meet play|encounter meet see|end ending|end goal|end last|end terminal|end terminate|' +
  'endanger imperil jeopardise jeopardize menace peril threaten|endangerment hazard jeopardy peril risk|endeavor endeavour enterprise|' +
  'endeavor endeavour strive|endless eternal interminable|endowment gift talent|endurance survival|endure last|endure last live survive|' +
  'endure persist prevail run|endure suffer|enemy foe foeman opposition|engage prosecute pursue|engagement involution involvement participation|' +
  'engineer technologist|enigma mystery secret|enjoin order say tell|enjoy love|enlace entwine interlace intertwine lace twine|enlargement expansion|' +
  'ennead nine niner|enormous tremendous|enormously hugely staggeringly tremendously|enough plenty|enough sufficiency|enquire inquire investigate|' +
  'enquire inquire wonder|enquiry inquiry interrogation query question|enquiry inquiry research|enrol enroll enter inscribe recruit|ensue result|' +
  'entail imply mean|enter figure|enter infix insert introduce|enter participate|enter record|entertain harbor harbour hold nurse|entice lure tempt|' +
  'entire full total|entire intact integral|entrance entranceway entree entry entryway|envisage ideate imagine|' +
  'envision fancy figure image picture project see visualise visualize|epoch era|equal match rival touch|equip fit outfit|erect raise rear|' +
  'erect upright vertical|error fault mistake|erst erstwhile formerly once|erstwhile former old onetime quondam sometime|erudite learned|' +
  'escape flight|especial exceptional particular special|especially particularly peculiarly specially|essay examine prove test try|' +
  'essential indispensable|essential necessary necessity requirement requisite|establish found launch|establish give|establish make|' +
  'establishment institution|esteem prise prize respect value|esteem repute|estimable good honorable respectable|' +
  'eternally everlastingly evermore forever|euphony music|evaluation rating|evaluation rating valuation|eve even evening eventide|even still yet|' +
  'eventually finally|everyday mundane quotidian routine unremarkable workaday|everyplace everywhere|evidence grounds|evidence prove show testify|' +
  'evince express show|evoke suggest|exactly just precisely properly|examination scrutiny|examine probe|examine see|example exemplar model|' +
  'example illustration instance representative|example model|exceed overstep pass top transcend|exceed surpass transcend|' +
  'excellent fantabulous ripping splendid|except exclude omit|excess extra redundant spare supererogatory superfluous supernumerary surplus|' +
  'excess nimiety surplus surplusage|excessively overly too|exchange interchange replace substitute|excite stimulate|exclaim proclaim promulgate|' +
  'exclude shut|executable feasible practicable viable workable|execute perform|execution murder slaying|execution performance|' +
  'exemplify illustrate instance|exercise exercising workout|exercise exert|exercise practice practise|exercise work|exert maintain wield|' +
  'exhort press urge|exist live subsist survive|existent real|exit leave|expectation outlook prospect|expend use|expenditure outgo outlay spending|' +
  'experience feel|experience get have receive|experience have|experience know live|experience see|experienced experient|experiment experimentation|' +
  'explain explicate|explore research search|exposed open|exposit expound|expostulation objection remonstrance remonstration|' +
  'exposure photo photograph pic picture|express utter verbalise verbalize|expression formula|expression manifestation reflection reflexion|' +
  'expression verbalism|expressway freeway motorway pike superhighway throughway thruway|exsert extend|extend lead pass run|extend stretch|' +
  'extended extensive|extended lengthy prolonged protracted|external international outside|extreme utmost uttermost|extremely highly|eye eyeball|' +
  'eye oculus optic|fable legend|fabulous mythic mythical mythologic mythological|face front look|face side|facilitate help|facility installation|' +
  'factory manufactory mill|fail miscarry|fail neglect|failing weakness|fair fairish reasonable|fair just|' +
  'fairly jolly middling moderately passably pretty reasonably somewhat|faith religion|faith trust|family home house household menage|' +
  'fantastic grand howling marvellous marvelous rattling terrific tremendous wonderful wondrous|farm grow produce raise|' +
  'farmer granger husbandman sodbuster|farther further|fashion manner mode style way|fasten fix secure|favor favour|favor favour prefer|' +
  'fear fearfulness fright|feature have|feature lineament|feed give|feed provender|feel feeling flavor flavour look smell spirit tone|feel find|' +
  'feel sense|fence fencing|ferocious fierce furious savage|festinate hasten hurry rush|fiber fibre|' +
  'fiddling footling lilliputian little niggling petty picayune piddling piffling trivial|fig figure|fight struggle|figure name|figure number|' +
  'file register|fill fit fulfil fulfill meet satisfy|fill occupy|fill occupy take|fille girl miss missy|film flick movie pic picture|film shoot take|' +
  'filter filtrate strain|final last net|finally last lastly|finally ultimately|finances funds|financial fiscal|find get incur obtain receive|' +
  'find recover regain retrieve|find regain|find rule|find see witness|fire firing|fire flame flaming|firearm piece|' +
  'firm firmly steadfastly unwaveringly|firm house|firm steadfast steady stiff unbendable unfaltering unshakable unwavering|first firstly foremost|' +
  'fit primed set|fix get|fix prepare ready set|flash flaunt ostentate swank|flash heartbeat instant jiffy trice twinkling wink|flat level plane|' +
  'flee fly|fleet swift|fleetly swiftly|flip pitch sky toss|flip toss|flog lash lather slash strap trounce welt whip|floor flooring|' +
  'floor level storey story|flop right|flora plant|flounder stagger|flow flowing|flow flux|fluctuation variation|fly wing|foliage leaf leafage|' +
  'folk folks|follow observe watch|follow postdate|follow succeed|follow trace|following next|following undermentioned|food nutrient|' +
  'fool muggins sap saphead tomfool|foot infantry|foot pes|footle lallygag linger loaf loiter lollygag lounge lurk tarry|' +
  'footslog pad plod slog tramp trudge|footstep pace step stride|forbid foreclose forestall preclude prevent|force forcefulness strength|force impel|' +
  'force personnel|force push|force thrust|force violence|forego forfeit forgo waive|foreign strange|forenoon morn morning|forepart front|' +
  'forest wood woods|forge form mold mould shape work|form kind sort variety|form organise organize|form pattern shape|form phase|form shape|' +
  'form spring|former late previous|formulation preparation|forrad forrard forward forwards frontward frontwards|fortify strengthen|forty twoscore|' +
  'foster further|four foursome quadruplet quartet quatern quaternary quaternion quaternity tetrad|foursquare square|fourteen xiv|fourth quaternary|' +
  'frame inning|framework model|frantic frenetic frenzied phrenetic|frantically madly|free liberate loose release unloose unloosen|' +
  'free release relinquish resign|frequence frequency oftenness|frequently oft often oftentimes ofttimes|fresh freshly new newly|fresh new novel|' +
  'frightened scared|fringe periphery|frown glower lour lower|fulfil fulfill satisfy|full fully|full good|fumble grope|fume smoke|' +
  'fun merriment playfulness|function map mapping|function office part role|function operate run work|function purpose role use|function serve|' +
  'functionary official|furnish provide render supply|furthermore moreover|fury madness rage|future futurity hereafter|future next succeeding|' +
  'gag jape jest joke laugh|gait pace|gallantry heroism valiance valiancy valor valorousness valour|gasp heave pant puff|' +
  'gay jocund jolly jovial merry mirthful|gaze stare|generally mostly|generate give render return yield|genu knee|genuinely really truly|' +
  'germ seed source|gesture motion|get have let|get have make|get have suffer sustain|get make|ghastly grim grisly gruesome macabre sick|' +
  'gift give present|gigantic mammoth|give hand pass reach|give have hold make throw|give impart leave|give pay|give sacrifice|give throw|give yield|' +
  'glance glimpse|glance glint peek|glare glower|gleam glint glisten glitter shine|gloom somberness sombreness|glue paste|good goodness|' +
  'good soundly thoroughly|good well|govern order regularise regularize regulate|govern rule|grade level tier|grade mark score|' +
  'grade order place range rank rate|gram gramme|gran grandma grandmother grannie granny nan nanna|graphic lifelike pictorial vivid|grateful thankful|' +
  'gratify satisfy|grave sedate sober solemn|grave tomb|gray grayish grey greyish|graybeard greybeard|greasy oily oleaginous sebaceous|' +
  'great outstanding|green greenish|greet recognise recognize|grim inexorable relentless stern unappeasable unforgiving unrelenting|' +
  'grin grinning smile smiling|groan moan|groom prepare train|grooming preparation training|ground land soil|ground reason|group grouping|' +
  'grow maturate mature|grow turn|growth increase increment|guess hazard pretend venture|guess imagine opine reckon suppose think|guest invitee|' +
  'guiltless innocent|gumption sense|gyrate reel spin whirl|habituate use|hall hallway|halt stop|hand manus mitt paw|handgun pistol|handle treat|' +
  'handling treatment|hands manpower men workforce|hanker long yearn|hap happen occur pass|' +
  'hapless miserable misfortunate pathetic piteous pitiable pitiful poor wretched|happen materialise materialize|happening occurrence occurrent|' +
  'hardy stalwart stout sturdy|harm hurt injury trauma|haste hastiness hurriedness hurry precipitation|haste hurry rush rushing|' +
  'hasten hie hotfoot race rush speed|hastily hurriedly|hate hatred|have hold|have own possess|have receive|head lead|head question|healer therapist|' +
  'health wellness|hear listen|hear try|hearsay rumor rumour|heart mettle nerve spunk|heart pump ticker|hebdomad week|heed listen mind|' +
  'height tallness|help serve|hence thence therefore thus|here hither|heretofore hitherto yet|hesitate pause|hesitate waffle waver|high highschool|' +
  'hint suggest|historian historiographer|hit pip shoot|hit score tally|hit strike|hold keep maintain|hold retain|hold support sustain|' +
  'holiday vacation|home place|home plate|homo human man|honest honorable|honor honour observe respect|honor honour reward|hope promise|' +
  'hospital infirmary|house theater theatre|however nevertheless nonetheless notwithstanding still withal yet|howl howling ululation|howl roar|' +
  'howl roar ululate wail yaup yawl|hubby husband|huffy mad sore|huge immense vast|humor humour|humor humour mood temper|' +
  'humor humour wit witticism wittiness|hunch intuition suspicion|hunt hunting|hunt hunting search|hurl hurtle lunge thrust|hurler pitcher twirler|' +
  'hurry speed zip|hurt wounded|hurting pain|hypothesis possibility theory|icon ikon image picture|idea thought|identical indistinguishable|' +
  'identical selfsame very|identify name|identify place|identity individuality|iii three|ill sick|illness malady sickness unwellness|' +
  'illume illuminate illumine light|illusion semblance|imagery imagination imaging|imagination imaginativeness vision|immature young|' +
  'implication import significance|imply involve|import meaning significance signification|important significant|impose inflict visit|' +
  'impossible inconceivable unimaginable|impression picture|impulse urge|inactive motionless static still|inadequate unequal|incline lean run tend|' +
  'incline side slope|incorporate integrate|incorrect wrong|increasingly progressively|incredible unbelievable|independence independency|' +
  'index indicant indicator|indicant indication|individual mortal person somebody someone soul|individual single|' +
  'individualism individuality individuation|individually separately severally singly|indoors inside|industry manufacture|' +
  'inevitably necessarily needs|infinite space|influence work|info information|ingeminate iterate reiterate repeat restate retell|' +
  'initiate originate start|initiative opening|injure wound|inner interior internal|innovate introduce|input stimulant stimulation stimulus|' +
  'insert tuck|inside interior|inside within|insight penetration|instal install|instant minute moment second|instead rather|instruct learn teach|' +
  'instruction pedagogy teaching|instructor teacher|instrumentalist musician player|insulate isolate|insurrection rebellion revolt rising uprising|' +
  'integrity unity wholeness|intelligence news tidings word|intend mean|intend mean signify|intend mean think|intensity intensiveness|' +
  'intensity strength|interest interestingness|interest involvement|interest sake|interpret read translate understand|interpret rede|' +
  'interpret render translate|interpretation reading version|interrogate question|interrogation interrogative question|intervention treatment|' +
  'interview question|intimate suggest|investigation probe|investigator researcher|invite receive|inward inwards|iodin iodine|irony sarcasm satire|' +
  'isolated stray|issue matter subject topic|issue publish release|issue supply|item point|itinerary path route|jerk yank|job problem|' +
  'journey journeying|journey travel|joy joyfulness joyousness|judgement judgment mind|jump start startle|juncture occasion|jurisprudence law|' +
  'just simply|justice justness|justify vindicate|jut project protrude|karyon nucleus|keep maintain observe|keep maintain sustain|keep observe|' +
  'keep prevent|kinda rather|kingdom land realm|kip sleep slumber|lab laboratory|label mark tag|labor labour proletariat|labor labour toil|' +
  'labor project task undertaking|lack miss|laden ladened loaded|lagoon laguna lagune|language lyric words|language speech|largely mostly|' +
  'lasting permanent|late lately latterly recently|late recent|later posterior ulterior|laugh laughter|lavation wash washing|' +
  'lay place pose position put set|lay repose|lead leave result|lead top|leaders leadership|lean thin|learn read study take|' +
  'leash tercet ternary ternion terzetto three threesome tierce trey triad trine trinity trio triplet troika|leastways leastwise|' +
  'left leftover odd remaining unexpended|legion numerous|legislate pass|lend loan|lesion wound|letter missive|liberal liberalist progressive|' +
  'licence license permit|lick solve work|lie prevarication|lieu place position stead|life lifespan lifetime|life living|like same|like similar|' +
  'likely probable|likewise similarly|liquidator manslayer murderer|list listing|list name|liter litre|little slight|little small|littler smaller|' +
  'lobsterback redcoat|locality neighborhood neighbourhood vicinity|locate settle|locate situate|located placed set situated|locomote move travel|' +
  'look looking|look search|looker spectator viewer watcher witness|lose miss|lots much|lxx seventy|maculation spotting staining|mag magazine|' +
  'mail post send|make reach|maker manufacturer|mama mamma mammy mom momma mommy mum mummy|man serviceman|manage negociate|' +
  'manage oversee superintend supervise|manufacturer producer|march marching|march process|mark nock score|mark note notice|mark set|mark sign|' +
  'marked pronounced|market marketplace|marketing merchandising selling|marriage matrimony union wedlock|' +
  'marvellously marvelously superbly terrifically toppingly wonderfully wondrous wondrously|master overcome subdue surmount|mate partner spouse|' +
  'material stuff|matureness maturity|maunder mumble mussitate mutter|maximal maximum|maybe mayhap peradventure perchance perhaps possibly|' +
  'meal repast|meaning substance|meantime meanwhile|measure measurement measuring mensuration|measure mensurate|measure quantify|measure step|' +
  'mediaeval medieval|meg million|melilot melilotus|membership rank|memory remembering|memory retention retentiveness retentivity|menace threat|' +
  'mentality mindset outlook|mention note observe remark|mention reference|merchandise product ware|merge unify unite|mess messiness muss mussiness|' +
  'meter metre|micrometeor micrometeorite micrometeoroid|mil milliliter millilitre|militia reserves|millimeter millimetre|min minute|minimal minimum|' +
  'minimise minimize|minor modest small|mistily vaguely|mob rabble rout|motility motion move movement|motion move movement|motion movement|' +
  'motivation motive need|motortruck truck|mount mountain|mouth speak talk utter verbalise verbalize|move proceed|muleteer skinner|' +
  'multinomial polynomial|mum silent|muscle musculus|mystery whodunit|namely videlicet|narrate recite recount tell|narration narrative story tale|' +
  'nationalism patriotism|neaten straighten tidy|need require want|need want|needed needful required requisite|negociate negotiate|neighbor neighbour|' +
  'neighborhood neighbourhood|neoplasm tumor tumour|network web|new raw|newsman newsperson reporter|newspaper paper|nineteen xix|non not|' +
  'north northerly northward northwards|notably remarkably unco unusually|note observe|now nowadays today|nowadays present|nurture parent raise rear|' +
  'obscure vague|occupant occupier resident|occupy take|ocular optic optical visual|odor odour smell|offer proffer|offer volunteer|' +
  'officeholder officer|officer policeman|old previous|oncoming onset|open unfastened|operate run|operation procedure|operative shamus sherlock|' +
  'ophidian serpent snake|opinion persuasion sentiment thought view|opposition resistance|oppugn question|order ordering ordination|' +
  'ordinance regulation|organisation organization|orient point|orthophosphate phosphate|outcome result resultant termination|' +
  'outstanding prominent salient spectacular striking|overcome overpower overtake overwhelm whelm|overhaul overtake pass|owner proprietor|' +
  'ownership possession|oxidation oxidisation oxidization|pace yard|pain painfulness|painting picture|pale pallid sick wan|palpitate quake quiver|' +
  'park parkland|parlor parlour|part partially partly|part percentage portion share|part piece|part portion|part region|partake share|' +
  'participant player|particular peculiar special|pass spend|pass surpass|pass walk|passage transition|past yesteryear|patch piece spell while|' +
  'path way|patronise patronize sponsor|pattern practice|pavement sidewalk|pct percent percentage|peal ring|pellet shot|' +
  'penalisation penalization penalty punishment|penalise penalize punish|perchloromethane tetrachloromethane|persevere persist|persist remain stay|' +
  'persistent relentless unrelenting|perspective position view|perspiration sudor sweat|petition postulation request|' +
  'petitioner requester suppliant supplicant|pharynx throat|phase stage|phonation vocalisation vocalism vocalization voice vox|phone telephone|' +
  'photograph shoot snap|piano pianoforte|picture scene|pink pinkish|pip shoot|place position|place post send station|place property|place seat|' +
  'place spot|plan program programme|plane sheet|plant set|plant works|play spiel|pleasance pleasure|' +
  'plenitude plenteousness plentifulness plentitude plenty|plug stopper stopple|poesy poetry verse|pond pool|populace public world|pose present|' +
  'posit state submit|position situation|position status|possibility possibleness|possible potential|posture strength|potency potential potentiality|' +
  'pounce swoop|pour pullulate stream swarm teem|powder pulverisation pulverization|power powerfulness|practice practise rehearse|' +
  'preferably rather sooner|preparation readying|prerequisite requirement|prescript rule|present represent|present represent stage|present submit|' +
  'presently shortly soon|preserve save|prestige prestigiousness|presumably presumptively|principle rule|print publish|' +
  'probationary provisional provisionary tentative|problem trouble|procedure process|process treat|process work|procure secure|product production|' +
  'productiveness productivity|prof professor|proffer proposition suggestion|proficient technical|program programme|project propose|prolong sustain|' +
  'promptly quick quickly|proprietary proprietorship|protest protestation|province state|provision proviso|psyche soul|' +
  'ptyalise ptyalize spew spit spue|publically publicly|pull rend rip rive|purely strictly|quality timber timbre tone|question wonder|quick speedy|' +
  'quiet silence|quietly softly|quite rather|radar radiolocation|radical revolutionary|railroad railway|rain rainfall|range reach|range run|' +
  'rarely seldom|ratify sign|rattling real really very|raw sensitive sore tender|reach strain strive|reach touch|react respond|reaction response|' +
  'reactivity responsiveness|read record register show|read say|read take|realise realize see understand|realism reality realness|reality world|' +
  'reasonable sensible|recall recollect remember retrieve think|recall return|recede retire retreat withdraw|recognise recognize|reconstruct restore|' +
  'recur repeat|redemption salvation|reenforce reinforce|reexamine review|reflect reverberate|reflect shine|regard respect|' +
  'regress retrovert return revert|regulation rule|release relinquish|relieve salvage salve save|religious spiritual|remain rest stay|' +
  'remarkable singular|remove take withdraw|render return|renounce resign vacate|replace supersede supplant|replacement substitute|report study|' +
  'represent symbolise symbolize typify|resist withstand|respective several various|respectively severally|restart resume|resume sketch survey|' +
  'resume summarise summarize|retaliation revenge|retire withdraw|reveal unveil|reverse turn|ride sit|rinse wash|rip steal|rise surface|road route|' +
  'rock shake sway|rock stone|roll wheel|room way|root settle|rough unsmooth|rubric title|run tally|run test trial|sail sweep|sample sampling|' +
  'sample taste try|savor savour taste|say state tell|say suppose|scamper scurry scuttle skitter|scheme strategy|scheme system|school schoolhouse|' +
  'science skill|scream screaming screech screeching shriek shrieking|screen test|search seek|seasoned veteran|seat sit|sec second|secede splinter|' +
  'second secondly|section segment|section subdivision|see visit|seeable visible|send ship transport|sensation sense sentience sentiency|' +
  'sense signified|serve service|settle sink|settlement village|seven vii|seventeen xvii|severe terrible wicked|sewage sewerage|' +
  'shareholder shareowner stockholder|sharp shrill|shift switch|shift transfer|shooting shot|shop store|shove squeeze stuff thrust|sigh suspire|' +
  'sight survey view|sight vision|sign signal signaling|sign subscribe|significant substantial|silent soundless still|sin sinfulness wickedness|' +
  'sin sinning|sis sister|sixteen xvi|sixty threescore|sketch study|skid slew slide slip slue|sleep slumber|slender slight slim svelte|slender thin|' +
  'slide slither|slightly somewhat|slip steal|snap snarl|snap snatch|snow snowfall|social societal|soldiery troops|somehow someway someways|' +
  'someplace somewhere|song vocal|speak talk|specialiser specialist specializer|speed velocity|spire steeple|spring springtime|squad team|' +
  'squirm twist worm wrestle wriggle writhe|stairs steps|stalk stem|stand standpoint viewpoint|stay stick|stealer thief|step tread|strange unknown|' +
  'strange unusual|stream watercourse|stress tenseness tension|study survey|study work|stumble trip|subdivision subsection|subject theme topic|' +
  'submit take|suburb suburbia|succeed win|suffering woe|summer summertime|sun sunlight sunshine|sway swing|swirl twiddle twirl whirl|' +
  'sympathy understanding|talk talking|tatterdemalion tattered|tax taxation|telecasting television video|tendency trend|tertiary third|' +
  'test trial tryout|third tierce|thirteen xiii|thirty xxx|thus thusly|thyrotrophin thyrotropin|top upside|topple tumble|' +
  'transform transmute transubstantiate|triumph victory|tube tubing|twelvemonth year|upward upwardly upwards|useful utile|vacuity vacuum|vale valley|' +
  'variant variate|vernal young youthful|verve vitality|volition will|waggon wagon|war warfare|west westward|whiskey whisky|winter wintertime|' +
  'wrack wreck|xanthous yellow yellowish|young youth|younker youth';
