/** What German needs to be cut into sentences and tokens. */
import type { SegmentationData } from '@depesche/language';

/** Before names. */
const titlesAndNames = [
  'Dr.', 'Prof.', 'Hr.', 'Hrn.', 'Fr.', 'Frl.', 'Ing.', 'Dipl.', 'Dipl.-Ing.', 'Dipl.-Kfm.', 'Dipl.-Kffr.', 'Mag.', 'Lic.', 'Priv.-Doz.', 'Doz.',
  'med.', 'phil.', 'jur.', 'iur.', 'rer.', 'nat.', 'pol.', 'theol.', 'oec.', 'habil.', 'vet.', 'dent.', 'agr.', 'em.',
  'Mr.', 'Mrs.', 'Ms.', 'St.', 'Ste.', 'Lt.', 'Col.', 'Sgt.', 'Capt.', 'Cpt.', 'Maj.', 'Hptm.', 'Oblt.', 'Univ.', 'Hl.', 'hl.',
  'Joh.', 'Wilh.', 'Friedr.', 'Ferd.', 'Heinr.', 'Geb.', 'geb.', 'gest.', 'verh.', 'verw.',
];

const places = [
  'Str.', 'str.', 'Pl.', 'Bhf.', 'Hbf.', 'Bez.', 'Kr.', 'Lkr.', 'Reg.-Bez.', 'Mt.', 'Ft.', 'nördl.', 'südl.', 'östl.', 'westl.', 'Bad.-Württ.',
];

const references = [
  'Nr.', 'Nrn.', 'Abschn.', 'Absch.', 'Anm.', 'Aufl.', 'Ausg.', 'Bde.', 'Buchst.', 'Fußn.', 'Hrsg.', 'hrsg.', 'Hg.',
  'Rn.', 'Rdnr.', 'Rz.', 'Teilbd.', 'Tz.', 'Vgl.', 'vgl.', 'Vol.', 'Zit.', 'zit.', 'Ziff.', 'Ziffn.', 'Az.', 'Drs.', 'BGBl.', 'RGBl.',
  'Abb.', 'Bsp.', 'Jg.', 'Jgg.', 'vs.', 'cf.', 'Tel.', 'Postf.', 'Übers.', 'übers.', 'ggü.',
];

/** Whole words elsewhere („dieser Art.“). */
const wholeWords = [
  'Art.', 'Abs.', 'Bd.', 'Kap.', 'Par.', 'Sp.', 'Tab.', 'Ref.', 'Fax.', 'Pos.', 'Bl.', 'Op.', 'op.', 'lit.', 'Lit.', 'No.', 'Verf.', 'Verl.', 'Red.', 'gen.', 'Gen.', 'min.', 'Beil.', 'Jan.', 'Do.', 'Mi.', 'Mo.', 'Di.', 'Sa.',
];

const everyday = [
  'ca.', 'bzw.', 'bspw.', 'beisp.', 'evtl.', 'evt.', 'ggf.', 'inkl.', 'exkl.', 'einschl.', 'max.', 'mind.', 'mtl.', 'jährl.', 'tägl.', 'wöchentl.', 'stdl.',
  'sog.', 'sogen.', 'lt.', 'gem.', 'betr.', 'bes.', 'insb.', 'insbes.', 'insg.', 'urspr.', 'vorauss.', 'voraussichtl.', 'versch.', 'zzgl.', 'abzgl.', 'zw.',
  'zus.', 'zzt.', 'zz.', 'entspr.', 'entsprech.', 'eigtl.', 'eigentl.', 'ehem.', 'ehemal.', 'ev.', 'evang.', 'kath.', 'röm.-kath.', 'röm.', 'jüd.', 'isl.', 'amtl.', 'allg.', 'angebl.', 'durchschn.',
  'engl.', 'dt.', 'deutschspr.', 'franz.', 'frz.', 'ital.', 'span.', 'russ.', 'lat.', 'griech.', 'türk.', 'poln.', 'amerik.', 'niederl.', 'österr.', 'chin.', 'jap.', 'hebr.', 'arab.', 'ukrain.', 'tschech.', 'ungar.',
  'schriftl.', 'mündl.', 'tel.', 'verantwortl.', 'wahrscheinl.', 'wiss.', 'staatl.', 'städt.', 'stellv.', 'stv.', 'gegr.', 'gez.',
  'od.', 'resp.', 'spez.', 'vorm.', 'nachm.', 'abds.', 'bish.', 'tlw.', 'teilw.', 'üblw.', 'unbek.', 'ugs.', 'veränd.', 'vermutl.', 'weibl.', 'männl.', 'geogr.', 'gesch.', 'getr.', 'techn.', 'internat.', 'öff.', 'öffentl.', 'priv.',
];

const calendar = [
  'Jän.', 'Febr.', 'Feb.', 'Mär.', 'Mrz.', 'Jun.', 'Jul.', 'Apr.', 'Aug.', 'Sept.', 'Sep.', 'Okt.', 'Nov.', 'Dez.',
];

/** After what they belong to, so that they may end a sentence. */
const final = [
  'usw.', 'usf.', 'etc.', 'u.a.', 'u.ä.', 'u.Ä.', 'o.ä.', 'o.Ä.', 'u.v.m.', 'u.s.w.', 'e.V.', 'a.D.', 'i.R.', 'i.V.', 'p.a.', 'n.a.', 'ff.', 'al.', 'n.Chr.', 'v.Chr.', 'm.b.H.', 'a.M.', 'D.C.', 'U.S.', 'a.m.', 'p.m.',
  'Mio.', 'Mrd.', 'Bio.', 'Tsd.', 'Std.', 'Stdn.', 'Min.', 'Sek.', 'Stk.', 'Stck.', 'Pkt.', 'Proz.', 'Fa.', 'Fam.', 'Ges.', 'Inc.', 'Co.', 'Corp.', 'Ltd.', 'Bros.', 'Jh.', 'Jhd.', 'Jhdt.', 'Jahrh.', 'Chr.', 'Mwst.', 'MwSt.', 'Jr.', 'jr.', 'Sr.', 'sen.', 'jun.',
  'Whg.', 'Zi.', 'verst.', 'Verb.', 'Abt.', 'Tbl.',
];

const months = [
  'Januar', 'Jänner', 'Februar', 'Feber', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember',
  'Jan', 'Jän', 'Feb', 'Febr', 'Mär', 'Mrz', 'Apr', 'Jun', 'Jul', 'Aug', 'Sept', 'Sep', 'Okt', 'Nov', 'Dez',
];

/** Nouns that are counted by ordinals: „im 3. Quartal“. */
const ordinalHeads = [
  'Jahrhundert', 'Jahrhunderts', 'Jahrtausend', 'Jahrtausends', 'Jahrestag', 'Jahrestages', 'Geburtstag', 'Geburtstages', 'Todestag', 'Jubiläum', 'Minute', 'Mal', 'Platz', 'Rang', 'Runde', 'Spieltag',
  'Bundesliga', 'Liga', 'Klasse', 'Auflage', 'Ausgabe', 'Stock', 'Etage', 'Obergeschoss', 'Weltkrieg', 'Weltkrieges', 'Weltkriegs', 'Lebensjahr', 'Tag', 'Woche', 'Monat', 'Quartal', 'Halbjahr', 'Halbzeit', 'Senat', 'Zivilsenat', 'Strafsenat', 'FC', 'FSV', 'FFC', 'Wahlperiode', 'Legislaturperiode', 'Parteitag', 'Bundestag', 'Deutschen', 'Deutsche', 'Präsident', 'Präsidenten',
];

/** Function words; a noun of the same form is rare. */
const starters = [
  'Der', 'Die', 'Das', 'Den', 'Dem', 'Des', 'Ein', 'Eine', 'Einen', 'Einem', 'Einer', 'Eines', 'Er', 'Sie', 'Es', 'Ich', 'Wir', 'Ihr', 'Ihre', 'Ihren', 'Ihrer', 'Sein', 'Seine', 'Seinen', 'Seiner', 'Man', 'Mein', 'Meine', 'Unser', 'Unsere',
  'Dies', 'Diese', 'Dieser', 'Dieses', 'Diesen', 'Diesem', 'Jene', 'Jener', 'Jede', 'Jeder', 'Jedes', 'Alle', 'Alles', 'Viele', 'Vielen', 'Einige', 'Einzelne', 'Manche', 'Mehrere', 'Mehr', 'Beide', 'Beim', 'Kein', 'Keine', 'Keiner', 'Niemand', 'Nichts', 'Wer', 'Was', 'Wie', 'Wo', 'Wann', 'Warum', 'Weshalb', 'Wieso', 'Welche', 'Welcher', 'Welches', 'Woher', 'Wohin',
  'Und', 'Oder', 'Aber', 'Doch', 'Denn', 'Sondern', 'Auch', 'Als', 'Wenn', 'Weil', 'Da', 'Dass', 'Damit', 'Ob', 'Obwohl', 'Während', 'Nachdem', 'Bevor', 'Seit', 'Seitdem', 'Sobald', 'Solange', 'Sollte', 'Sollten', 'Falls', 'Indem', 'Zwar', 'Sowohl', 'Weder', 'Entweder',
  'In', 'Im', 'Ins', 'An', 'Am', 'Ans', 'Auf', 'Aus', 'Bei', 'Bis', 'Durch', 'Für', 'Gegen', 'Mit', 'Nach', 'Ohne', 'Über', 'Um', 'Unter', 'Von', 'Vom', 'Vor', 'Wegen', 'Zu', 'Zum', 'Zur', 'Zwischen', 'Laut', 'Trotz', 'Neben', 'Hinter', 'Innerhalb', 'Außerhalb', 'Ab', 'Angesichts', 'Aufgrund', 'Anlässlich', 'Dank', 'Statt', 'Anstatt', 'Gemäß', 'Entlang', 'Gegenüber', 'Rund',
  'Dabei', 'Dadurch', 'Dafür', 'Dagegen', 'Daher', 'Danach', 'Daneben', 'Dann', 'Daran', 'Darauf', 'Daraufhin', 'Daraus', 'Darin', 'Darüber', 'Darum', 'Darunter', 'Davon', 'Davor', 'Dazu', 'Demnach', 'Demzufolge', 'Dennoch', 'Deshalb', 'Deswegen', 'Dort', 'Ebenfalls', 'Ebenso', 'Erst', 'Etwa', 'Ferner', 'Früher', 'Gestern', 'Gleichzeitig', 'Heute', 'Hier', 'Hierbei', 'Hierzu', 'Immer', 'Insgesamt', 'Inzwischen', 'Ja', 'Jedoch', 'Jetzt', 'Kurz', 'Lediglich', 'Letztlich', 'Mittlerweile', 'Morgen', 'Natürlich', 'Nein', 'Nicht', 'Noch', 'Nun', 'Nur', 'Schließlich', 'Schon', 'So', 'Sogar', 'Somit', 'Später', 'Stattdessen', 'Trotzdem', 'Vielleicht', 'Vielmehr', 'Weiter', 'Weitere', 'Weiterhin', 'Wieder', 'Zudem', 'Zuerst', 'Zuletzt', 'Zunächst', 'Zurzeit', 'Zuvor', 'Allerdings', 'Allein', 'Also', 'Anschließend', 'Außerdem', 'Bereits', 'Besonders', 'Bisher', 'Bislang', 'Einerseits', 'Andererseits', 'Eigentlich', 'Erstmals', 'Hingegen', 'Hinzu', 'Nachher', 'Offenbar', 'Offiziell', 'Seither', 'Sonst', 'Tatsächlich', 'Übrigens', 'Ursprünglich', 'Vorher', 'Währenddessen', 'Zeitgleich', 'Zugleich', 'Ist', 'Sind', 'War', 'Waren', 'Hat', 'Haben', 'Hatte', 'Wird', 'Werden', 'Wurde', 'Wurden', 'Kann', 'Soll', 'Muss', 'Will',
];

/** Sources: own collection; the forms follow Duden and the house rules of German news agencies. */
export const segmentation: SegmentationData = {
  language: 'de',
  abbreviations: [...titlesAndNames, ...places, ...references, ...everyday, ...calendar],
  finalAbbreviations: final,
  beforeNumber: wholeWords,
  ordinals: true,
  afterOrdinal: [...months, ...ordinalHeads],
  beforeOrdinal: [
  'am', 'der', 'die', 'das', 'den', 'dem', 'des', 'zum', 'zur', 'vom', 'im', 'ins', 'beim', 'ans', 'ab', 'bis', 'seit', 'vor', 'seinen', 'seinem', 'seiner', 'ihren', 'ihrem', 'ihrer', 'ein', 'einen', 'einem', 'einer', 'jeder', 'jede', 'jeden', 'dieser', 'diesem', 'diesen', 'unserem', 'unserer',
  ],
  sentenceStarters: starters,
  lowerCaseStarters: [],
  colons: true,
  elisions: [],
  genderEndings: ['in', 'innen', 'n', 'r', 'e'],
};
