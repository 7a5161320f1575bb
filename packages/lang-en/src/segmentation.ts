/** What English needs to be cut into sentences and tokens. */
import type { SegmentationData } from '@depesche/language';

/** Before names. */
const titlesAndNames = [
  'Mr.', 'Mrs.', 'Ms.', 'Mx.', 'Messrs.', 'Mme.', 'Mlle.', 'Dr.', 'Drs.', 'Prof.', 'Hon.', 'Rt.', 'Rev.', 'Revd.', 'Fr.', 'Msgr.', 'St.', 'Ste.',
  'Gov.', 'Lt.', 'Sen.', 'Sens.', 'Rep.', 'Reps.', 'Cong.', 'Pres.', 'Amb.', 'Asst.', 'Assoc.', 'Atty.', 'Comm.', 'Cmdr.', 'Cdr.', 'Capt.', 'Cpt.', 'Cpl.', 'Col.', 'Sgt.', 'Maj.', 'Gen.', 'Brig.', 'Adm.', 'Pvt.', 'Pfc.', 'Det.', 'Insp.', 'Supt.', 'Ofc.', 'Ald.', 'Supvr.', 'Dept.',
  'Geo.', 'Wm.', 'Chas.', 'Thos.', 'Jas.', 'Jos.', 'Robt.', 'Alex.', 'Benj.', 'Danl.', 'Saml.', 'Edw.',
];

const places = ['Mt.', 'Mts.', 'Ft.', 'Pt.', 'Is.', 'Isl.', 'Jct.', 'Hwy.', 'Rte.', 'Twp.', 'Bldg.', 'Univ.', 'Natl.', 'Intl.'];

const references = ['Fig.', 'fig.', 'Figs.', 'figs.', 'Vol.', 'vol.', 'Vols.', 'Chap.', 'chap.', 'pp.', 'Sect.', 'Ed.', 'eds.', 'Eq.', 'Eqs.', 'Ref.', 'Refs.', 'Tel.', 'Ext.', 'ext.', 'vs.', 'cf.', 'viz.', 'ca.', 'approx.', 'incl.', 'excl.', 'esp.', 'ibid.', 'op.', 'Cir.'];

const calendar = ['Jan.', 'Feb.', 'Aug.', 'Sept.', 'Sep.', 'Oct.', 'Nov.', 'Dec.', 'Mon.', 'Tue.', 'Tues.', 'Wed.', 'Thu.', 'Thur.', 'Thurs.', 'Fri.'];

/** Whole words elsewhere („the answer is no.“). */
const wholeWords = ['no.', 'nos.', 'art.', 'sec.', 'par.', 'rs.', 'div.', 'Ch.', 'Mar.', 'Apr.', 'Jun.', 'Jul.', 'Sat.', 'Sun.', 'Op.', 'lit.', 'App.'];

/** After what they belong to, so that they may end a sentence. */
const final = [
  'etc.', 'al.', 'a.m.', 'p.m.', 'i.v.', 'A.D.', 'B.C.', 'Jr.', 'Sr.', 'Esq.', 'Inc.', 'co.', 'Cos.', 'Corp.', 'Ltd.', 'Bros.', 'Assn.', 'Ave.', 'Blvd.', 'Rd.', 'Ln.', 'Pl.', 'Sq.', 'Ct.', 'Pkwy.', 'Apt.',
  'Ala.', 'Ariz.', 'Ark.', 'Calif.', 'Colo.', 'Conn.', 'Del.', 'Fla.', 'Ga.', 'Ill.', 'Ind.', 'Kan.', 'Ky.', 'La.', 'Md.', 'Mass.', 'Mich.', 'Minn.', 'Miss.', 'Mo.', 'Mont.', 'Neb.', 'Nev.', 'Okla.', 'Ore.', 'Pa.', 'Tenn.', 'Tex.', 'Vt.', 'Va.', 'Wash.', 'Wis.', 'Wyo.', 'Ont.', 'Que.', 'Alta.',
  'lb.', 'lbs.', 'oz.', 'ft.', 'hr.', 'hrs.', 'min.', 'mins.', 'yr.', 'yrs.', 'mo.', 'mos.', 'sq.', 'cu.', 'gal.', 'tsp.', 'tbsp.', 'mph.', 'bn.', 'mn.', 'govt.', 'est.', 'Est.',
];

const timesOfDay = ['a.m.', 'p.m.', 'A.M.', 'P.M.'];

/** “at 9 a.m. Eastern time”, “at 5 p.m. Monday”. */
const afterTimeOfDay = [
  'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays', 'Mon.', 'Tue.', 'Tues.', 'Wed.', 'Thu.', 'Thurs.', 'Fri.', 'Sat.', 'Sun.',
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December', 'Jan.', 'Feb.', 'Mar.', 'Apr.', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.',
  'Eastern', 'Central', 'Mountain', 'Pacific', 'Atlantic', 'Alaska', 'Hawaii', 'Greenwich', 'British', 'European', 'Standard', 'Daylight', 'Local', 'New', 'Washington', 'London', 'Paris', 'Berlin', 'Brussels', 'Geneva', 'Moscow', 'Beijing', 'Tokyo', 'Sydney', 'Hong', 'Israel',
  'ET', 'EST', 'EDT', 'CT', 'CST', 'CDT', 'MT', 'MST', 'MDT', 'PT', 'PST', 'PDT', 'GMT', 'UTC', 'BST', 'IST', 'CET', 'CEST', 'AEST', 'AEDT', 'JST', 'HKT', 'EDT/EST', 'ET/PT', 'ET/GMT',
];

/** Function words; a noun of the same form is rare. */
const starters = [
  'The', 'This', 'That', 'These', 'Those', 'An', 'He', 'She', 'It', 'They', 'We', 'You', 'His', 'Her', 'Its', 'Their', 'Our', 'Your', 'My', 'There', 'Here', 'Some', 'Many', 'Most', 'Several', 'Few', 'Each', 'Every', 'Both', 'Another', 'Other', 'Others', 'More', 'Much', 'Fewer', 'Less', 'Nearly', 'Almost', 'Roughly', 'Hundreds', 'Thousands', 'Dozens', 'Millions', 'All', 'Any', 'No', 'None', 'Nobody', 'Nothing', 'Everyone', 'Everybody', 'Everything', 'Someone', 'Something', 'Such',
  'Who', 'What', 'When', 'Where', 'Why', 'How', 'Which', 'Whose', 'Whether', 'Whatever', 'Whenever',
  'And', 'But', 'Or', 'Nor', 'Yet', 'So', 'If', 'Because', 'Although', 'Though', 'While', 'Since', 'Until', 'Unless', 'Once', 'As', 'Than', 'Even', 'Just', 'Only', 'Also', 'Still', 'Again', 'Already', 'Perhaps', 'Maybe', 'Then', 'Thus', 'Therefore', 'However', 'Moreover', 'Furthermore', 'Meanwhile', 'Nevertheless', 'Nonetheless', 'Instead', 'Otherwise', 'Indeed', 'Later', 'Earlier', 'Afterwards', 'Afterward', 'Eventually', 'Finally', 'Recently', 'Currently', 'Previously', 'Now', 'Today', 'Yesterday', 'Tomorrow', 'Tonight', 'Yes', 'Well', 'Please', 'Not', 'Never', 'Always', 'Often', 'Sometimes', 'Usually', 'Generally', 'Officials', 'Authorities', 'Residents', 'Witnesses', 'Investigators', 'Experts', 'Supporters', 'Opponents', 'Lawmakers', 'Police', 'Critics', 'Analysts',
  'In', 'At', 'On', 'By', 'For', 'From', 'With', 'Without', 'To', 'Of', 'Under', 'Over', 'After', 'Before', 'During', 'Between', 'Among', 'Amid', 'Against', 'About', 'Around', 'Across', 'Through', 'Throughout', 'Despite', 'Like', 'Unlike', 'Near', 'Beyond', 'Within', 'Into', 'Out', 'Up', 'According', 'Based', 'Given', 'Asked',
  'I', 'Mr.', 'Mrs.', 'Ms.',
  'Is', 'Are', 'Was', 'Were', 'Has', 'Have', 'Had', 'Do', 'Does', 'Did', 'Can', 'Could', 'Would', 'Should', 'Will', 'Must', 'Let',
];

/** Frequent in messages and comments, where sentences start in lower case. */
const lowerCaseStarters = [
  'i', 'im', 'ive', 'you', 'your', 'he', 'she', 'it', 'its', 'we', 'they', 'my', 'our', 'this', 'that', 'these', 'those', 'there', 'here', 'the', 'what', 'whats', 'when', 'where', 'who', 'why', 'how', 'which', 'do', 'does', 'did', 'dont', 'is', 'are', 'can', 'could', 'would', 'should', 'will', 'have', 'has', 'please', 'thanks', 'thank', 'if', 'but', 'and', 'so', 'also', 'just', 'then', 'now', 'not', 'no', 'yes', 'maybe', 'ok', 'well', 'good', 'great', 'for', 'in', 'at', 'like', 'any', 'anyone', 'some', 'because', 'lol',
];

/** Sources: own collection; the forms follow the usage of American and British newspapers. */
export const segmentation: SegmentationData = {
  language: 'en',
  abbreviations: [...titlesAndNames, ...places, ...references, ...calendar],
  finalAbbreviations: final,
  beforeNumber: wholeWords,
  ordinals: false,
  afterOrdinal: [],
  beforeOrdinal: [],
  sentenceStarters: starters,
  lowerCaseStarters,
  timesOfDay,
  afterTimeOfDay,
  colons: false,
  elisions: [],
  genderEndings: [],
};
