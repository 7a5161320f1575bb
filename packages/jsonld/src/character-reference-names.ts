/**
 * Names of character references (HTML Living Standard, 13.5): those of HTML 4, ASCII punctuation and the letters of European languages. Most of
 * the standard's 2,125 names are for mathematics or long synonyms; they would take twelve kilobytes more.
 * In the order of their code points: `+a0` goes to that code point, each further word is the next one, `|` parts its names.
 */
export const referenceNames: string = `
  +9 Tab NewLine +21 excl QUOT|quot num dollar percnt AMP|amp apos lpar rpar ast|midast plus comma +2e period sol +3a
  colon semi LT|lt equals GT|gt quest commat +5b lsqb|lbrack bsol rsqb|rbrack Hat lowbar grave +7b lcub|lbrace
  vert|verbar rcub|rbrace +a0 nbsp iexcl cent pound curren yen brvbar sect uml COPY|copy ordf laquo not shy REG|reg macr
  deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
  +c6 AElig +d0 ETH +d7 times Oslash +de THORN szlig +e6 aelig +f0 eth +f7 divide oslash +fe thorn
  +110 Dstrok dstrok +126 Hstrok hstrok +131 imath +141 Lstrok lstrok +149 napos ENG eng +152 OElig oelig +166 Tstrok tstrok
  +192 fnof +2c6 circ caron +2d8 breve dot ring ogon tilde dblac
  +391 Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho
  +3a3 Sigma Tau Upsilon Phi Chi Psi Omega
  +3b1 alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho
  sigmaf sigma tau upsilon phi chi psi omega +3d1 thetasym upsih +3d6 piv
  +2002 ensp emsp +2007 numsp puncsp thinsp hairsp ZeroWidthSpace zwnj zwj lrm rlm dash|hyphen +2013 ndash mdash horbar
  +2018 lsquo rsquo|rsquor sbquo|lsquor +201c ldquo rdquo|rdquor bdquo|ldquor +2020 dagger Dagger bull|bullet +2026 hellip +2030 permil +2032 prime Prime
  +2039 lsaquo rsaquo +203e oline +2044 frasl +20ac euro +2111 image +2116 numero +2118 weierp +211c real +2122 trade
  +2135 alefsym +2153 frac13 frac23 +215b frac18 frac38 frac58 frac78 +2190 larr uarr rarr darr harr +21b5 crarr +21d0 lArr uArr rArr dArr hArr
  +2200 forall +2202 part exist +2205 empty +2207 nabla isin notin +220b ni +220f prod +2211 sum minus +2217 lowast
  +221a radic +221d prop infin +2220 ang +2227 and or cap cup int +2234 there4 +223c sim +2245 cong +2248 asymp +2260 ne
  equiv +2264 le ge +2282 sub sup nsub +2286 sube supe +2295 oplus +2297 otimes +22a5 perp +22c5 sdot
  +2308 lceil rceil lfloor rfloor +25ca loz +2605 starf star +260e phone +2660 spades +2663 clubs +2665 hearts diams
  +2713 check +2717 cross +27e8 lang rang +fb00 fflig filig fllig
`;

/** Names of accents, each with the combining character it stands for and the letters that have names with it: `&eacute;`, `&Ccaron;`. */
export const accentedLetters: string = `
  grave \u0300 AEIOUaeiou
  acute \u0301 ACEILNORSUYZaceilnorsuyz
  circ \u0302 ACEGHIJOSUWYaceghijosuwy
  tilde \u0303 AINOUainou
  macr \u0304 AEIOUaeiou
  breve \u0306 AGUagu
  dot \u0307 CEGIZcegz
  uml \u0308 AEIOUYaeiouy
  ring \u030a AUau
  dblac \u030b OUou
  caron \u030c CDELNRSTZcdelnrstz
  cedil \u0327 CGKLNRSTcklnrst
  ogon \u0328 AEIUaeiu
`;

/** Names that old pages may write without the semicolon, beside those of Latin-1 characters (U+00A0 to U+00FF). */
export const unterminatedNames: string = 'AMP amp COPY copy GT gt LT lt QUOT quot REG reg';
