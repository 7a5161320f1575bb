/** Words that noun phrases are made of, and the nouns that name speakers. */
import type { PhraseWords } from '@depesche/language';
import { words } from './word-list.js';

export const phrases: PhraseWords = {
  nouns: 'capital',
  determiners: words(`
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines mein meine meinen meinem
    meiner meines sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer
    unseres euer eure dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem alle allen
    aller beide beiden beider mehrere mehreren mehrerer einige einigen einiger viele vielen vieler manche manchen mancher wenige
    wenigen zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zahlreiche zahlreichen zahlreicher zweier dreier dessen deren
    andere anderen anderer solche solcher solchen etliche sämtliche
  `),
  definiteDeterminers: words('der die das den dem des vom zum zur im am beim ins'),
  genderedDeterminers: [
    { form: 'der', gender: 'masculine' },
    { form: 'die', gender: 'feminine' },
    { form: 'das', gender: 'neuter' },
    { form: 'eine', gender: 'feminine' },
  ],
  indefiniteDeterminers: words('ein eine einen einem einer eines kein keine keinen keinem keiner als'),
  obliqueDeterminers: words(`
    den dem des einen einem eines keinem keines meinem seinem seines ihrem ihres unserem unseres diesem jenem jedem
  `),
  obliqueBeforeEnding: { form: 'der', ending: 'en' },
  genitiveDeterminers: words(`
    der des eines einer dieser dieses jener seiner seines ihrer ihres unserer unseres mehrerer zweier dreier beider aller einiger
    vieler zahlreicher deren dessen
  `),
  linkingPrepositions: words('von vom für aus bei'),
  pluralDeterminers: words('beide mehrere einige viele manche wenige zwei drei vier fünf sechs sieben acht neun zehn zahlreiche etliche sämtliche alle'),
  singularDeterminers: words('der das ein eine kein jeder jede jedes dieser dieses jener jenes'),
  possessives: words('mein meine meiner sein seine seiner ihr ihre ihrer unser unsere unserer euer eure eurer'),
  viewpointPrepositions: words('für'),
  ownAdjectives: words('eigenen eigener eigenem'),
  agentPrepositions: words('von vom durch'),
  prepositions: words(`
    in im ins an am ans auf aufs aus bei beim mit nach seit von vom zu zum zur durch für gegen ohne um über unter vor hinter neben
    zwischen während wegen trotz angesichts gegenüber bis per pro laut gemäß infolge aufgrund innerhalb außerhalb anlässlich
    hinsichtlich bezüglich mithilfe mittels entgegen samt statt anstatt außer binnen dank seitens zugunsten gegenüber nahe
  `),
  pronouns: [
    { form: 'er', gender: 'masculine' },
    { form: 'sie', gender: 'feminine' },
    { form: 'es', gender: 'neuter' },
    { form: 'wir', gender: 'any' },
    { form: 'ich', gender: 'any' },
    { form: 'man', gender: 'any' },
    { form: 'dieser', gender: 'masculine' },
    { form: 'diese', gender: 'feminine' },
    { form: 'dieses', gender: 'neuter' },
    { form: 'letzterer', gender: 'masculine' },
    { form: 'letztere', gender: 'feminine' },
    { form: 'beide', gender: 'plural' },
    { form: 'viele', gender: 'plural' },
    { form: 'einige', gender: 'plural' },
    { form: 'andere', gender: 'plural' },
    { form: 'alle', gender: 'plural' },
    { form: 'jemand', gender: 'any' },
    { form: 'niemand', gender: 'any' },
    { form: 'einer', gender: 'masculine' },
  ],
  firstPerson: words('ich wir'),
  reflexives: words('sich mich uns dich euch'),
  adverbs: words(`
    heute gestern vorgestern morgen auch noch nun jetzt dann damals später zuvor zunächst zugleich gleichzeitig zudem außerdem
    ferner weiter weiterhin darüber hinaus dabei dazu daraufhin anschließend schließlich bereits schon erneut wieder wiederum
    allerdings jedoch dagegen hingegen indes indessen unterdessen inzwischen mittlerweile derzeit zurzeit bislang bisher
    offiziell ausdrücklich wörtlich kürzlich jüngst zuletzt vorher nachher danach hier dort erst nur sogar selbst ebenfalls
    ebenso unter anderem u.a. etwa beispielsweise insbesondere vor allem deshalb daher darum deswegen so also zwar nicht
    darin daran darauf davon dafür damit dadurch darunter daneben dahinter davor dazwischen hierbei hierin hieran hierauf hiermit
    sinngemäß ursprünglich besorgt besonders lange weiters zurück eher kaum meist oft manchmal stets immer nie niemals
    einerseits andererseits erstens zweitens drittens gleichwohl trotzdem dennoch immerhin natürlich selbstverständlich
    bekanntlich angeblich laut tatsächlich schlussendlich letztlich letztendlich endlich nämlich grundsätzlich ebenda
    unmittelbar kurz vormittags nachmittags abends früh telefonisch schriftlich mündlich öffentlich einmal mehrfach wiederholt
    gegenüber sofort umgehend überraschend entsprechend offenbar möglicherweise wahrscheinlich vermutlich abermals
    anlässlich hierzu demgegenüber vielmehr lediglich überdies nochmals zusammenfassend abschließend
  `),
  nameParticles: words('von van de del della di da dos du la le el al bin ibn zu zur ter ten der den und abu ben st. san saint'),
  lowerCaseNames: words('taz dpa ddp epd kna sid ots'),
  timeNouns: words(`
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend mittwochabend donnerstagabend
    freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen
    montagnachmittag dienstagnachmittag mittwochnachmittag donnerstagnachmittag freitagnachmittag vormittag nachmittag abend
    morgen mittag nacht januar februar märz april mai juni juli august september oktober november dezember woche wochenende monat
    jahr uhr tag vortag vorabend wochen tagen stunden minuten jahren
  `),
  adjectiveEndings: words('e en er em es'),
  genitiveNameEnding: 's',
  bareGenitiveEnding: 'er',
  speakerNouns: words(`
    sprecher sprecherin präsident präsidentin minister ministerin kanzler kanzlerin chef chefin vorsitzender vorsitzende
    vorsitzenden vorstand direktor direktorin leiter leiterin sekretär sekretärin beauftragter beauftragte kommissar kommissarin
    anwalt anwältin richter richterin staatsanwalt polizist polizistin polizei experte expertin experten forscher forscherin
    wissenschaftler wissenschaftlerin professor professorin bürgermeister bürgermeisterin senator senatorin abgeordneter
    abgeordnete abgeordneten politiker politikerin botschafter botschafterin general admiral offizier könig königin papst bischof
    kardinal kritiker ministerium behörde amt partei verband verein gewerkschaft kommission gericht unternehmen konzern firma
    zeitung magazin agentur sender institut universität organisation regierung opposition fraktion trainer trainerin spieler
    spielerin zeuge zeugin augenzeuge bewohner anwohner nachbar arzt ärztin ökonom analyst beamter beamte diplomat gesandter
    sohn tochter vater mutter bruder schwester opfer täter angeklagter angeklagte verteidiger ankläger autor autorin journalist
    journalistin redakteur herausgeber moderator sänger schauspieler regisseur künstler veranstalter organisator aktivist
    demonstranten teilnehmer mitarbeiter kollege kandidat kandidatin gouverneur premier premierminister staatschef parteichef
    landrat rat ausschuss gremium stiftung bank börse gesellschaft bundesamt landesamt feuerwehr armee militär
    hersteller betreiber eigner eigentümer geschäftsführer manager mann frau fahrer pilot kapitän
    sprecherteam wirt wirtin händler händlerin bauer landwirt landwirtin lehrer lehrerin schüler schülerin student studentin
    studierende studierenden eltern bürger bürgerin bürgerinnen einwohner nutzer nutzerin kunde kunden verbraucherzentrale
    zentrale verwaltung stadtverwaltung führung leitung vertretung abteilung vereinigung initiative bewegung union koalition
    allianz delegation jury mannschaft team klub club museum theater landtag bundestag parlament senat stadtrat gemeinderat
    staatsanwaltschaft bundesanwaltschaft anwaltschaft genossenschaft gemeinschaft körperschaft mannschaften gesellschaften
    redaktion intendant intendantin dirigent dirigentin schauspielerin sängerin musiker musikerin schriftsteller
    schriftstellerin dichter historiker historikerin soziologe soziologin psychologe psychologin jurist juristin philosoph
    theologe theologin physiker physikerin chemiker biologe biologin astronom meteorologe meteorologen mediziner medizinerin
    chirurg pfleger pflegerin pfarrer pfarrerin pastor pastorin imam rabbiner patriarch prinz prinzessin kaiser kanzleramt
    außenamt sprecherinnen gründer gründerin unternehmer unternehmerin investor investorin berater beraterin kommandant
    kommandeur oberst soldat soldaten veteran flüchtling flüchtlinge migrant arbeiter arbeiterin gewerkschafter
    gewerkschafterin vorsitz vize kollegin nachbarin freund freundin passant passantin leserin leser zuschauer besucher
    besucherin bewohnerin gast beobachter rechtsanwalt rechtsanwältin insider ermittler fahnder quelle quellen kreise kreisen augenzeugen förster jäger züchter
  `),
  muteNouns: words(`
    parole parolen spruch sprüche motto slogan slogans titel wort worte worten satz sätze frage fragen antwort antworten thema
    grund gründe motiv ziel ziele idee ideen plan pläne gedanke gedanken vorwurf vorwürfe kritik lob sorge sorgen angst wut
    zweifel protest proteste vorschlag vorschläge beispiel beispiele fall fälle ergebnis ergebnisse lage zustand rede reden
    satzung text texte stück stücke lied lieder film filme buch bücher werk werke bild bilder brief briefe name namen begriff
    jahr jahre tag tage woche wochen monat monate stunde stunden zeit uhr prozent euro dollar teil teile folge folgen
    krieg frieden streit konflikt gesetz gesetze vertrag verträge abkommen maßnahme maßnahmen einsatz unfall unglück
    wetter wind regen feuer wasser strom geld preis preise kosten schaden schäden pflicht pflichten recht rechte
    leben tod ort orte ortschaft ortschaften straße straßen weg wege gebäude hinweis hinweise zeichen bezug
    entwurf antrag beschluss rücktritt besuch treffen gespräch gespräche urteil verfahren prozess
    ereignis ereignisse vorfall vorfälle meinung ansicht blick tenor folgendes dokument papier passus absatz artikel
    blockade eindruck aufmerksamkeit schwerpunkt schwerpunkte
  `),
  muteEndings: words('ung ungen heit heiten keit keiten schaft schaften nis nisse tion tionen sion ität itäten ismus enz anz tum'),
  adverbEndings: words('end lich weise ig'),
  questionLabels: words('frage f'),
  answerLabels: words('antwort a'),
};
