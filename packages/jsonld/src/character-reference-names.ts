/**
 * Names of character references (HTML Living Standard, 13.5): those for Latin and Greek letters, punctuation, currencies and
 * the signs that text uses. Most of the standard's 2,125 names are for mathematics or long synonyms; they would take eleven kilobytes more.
 * In the order of their code points: `+a0` goes to that code point, each further word is the next one, `|` parts its names, in Latin-1 the one
 * that needs no semicolon first.
 */
export const referenceNames: string = `
  +9 Tab NewLine +21 excl QUOT|quot num dollar percnt AMP|amp apos lpar rpar ast|midast plus comma +2e period sol +3a
  colon semi LT|lt equals GT|gt quest commat +5b lsqb|lbrack bsol rsqb|rbrack Hat lowbar|UnderBar grave +7b lcub|lbrace
  vert|verbar rcub|rbrace +a0 nbsp iexcl cent pound curren yen brvbar sect uml|Dot|die COPY|copy ordf laquo not shy
  REG|reg|circledR macr|strns deg plusmn|pm sup2 sup3 acute micro para middot cedil|Cedilla sup1 ordm raquo frac14
  frac12|half frac34 iquest Agrave Aacute Acirc Atilde Auml Aring|angst AElig Ccedil Egrave Eacute Ecirc Euml Igrave
  Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
  agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve
  oacute ocirc otilde ouml divide|div oslash ugrave uacute ucirc uuml yacute thorn yuml Amacr amacr Abreve abreve Aogon
  aogon Cacute cacute Ccirc ccirc Cdot cdot Ccaron ccaron Dcaron dcaron Dstrok dstrok Emacr emacr +116 Edot edot Eogon
  eogon Ecaron ecaron Gcirc gcirc Gbreve gbreve Gdot gdot Gcedil +124 Hcirc hcirc Hstrok hstrok Itilde itilde Imacr imacr
  +12e Iogon iogon Idot imath|inodot IJlig ijlig Jcirc jcirc Kcedil kcedil kgreen Lacute lacute Lcedil lcedil Lcaron
  lcaron Lmidot lmidot Lstrok lstrok Nacute nacute Ncedil ncedil Ncaron ncaron napos ENG eng Omacr omacr +150 Odblac
  odblac OElig oelig Racute racute Rcedil rcedil Rcaron rcaron Sacute sacute Scirc scirc Scedil scedil Scaron scaron
  Tcedil tcedil Tcaron tcaron Tstrok tstrok Utilde utilde Umacr umacr Ubreve ubreve Uring uring Udblac udblac Uogon uogon
  Wcirc wcirc Ycirc ycirc Yuml Zacute zacute Zdot zdot Zcaron zcaron +192 fnof +2c6 circ Hacek|caron +2d8 Breve|breve dot
  ring ogon tilde dblac +391 Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho +3a3
  Sigma Tau Upsilon Phi Chi Psi ohm|Omega +3b1 alpha beta gamma delta epsi|epsilon zeta eta theta iota kappa lambda mu nu
  xi omicron pi rho sigmaf|sigmav|varsigma sigma tau upsi|upsilon phi chi psi omega +3d1 thetav|thetasym|vartheta
  Upsi|upsih +3d5 phiv|varphi piv|varpi +3dc Gammad gammad|digamma +3f0 kappav|varkappa rhov|varrho +3f5 epsiv bepsi +2002
  ensp emsp emsp13 emsp14 +2007 numsp puncsp thinsp hairsp ZeroWidthSpace zwnj zwj lrm rlm dash|hyphen +2013 ndash mdash
  horbar Vert|Verbar +2018 lsquo rsquo|rsquor sbquo|lsquor +201c ldquo rdquo|rdquor bdquo|ldquor +2020 dagger
  Dagger|ddagger bull|bullet +2025 nldr mldr|hellip +2030 permil pertenk prime Prime tprime bprime +2039 lsaquo rsaquo
  +203e oline|OverBar +20ac euro +2105 incare +210f hbar|hslash|planck|plankv +2111 Im|Ifr|image|imagpart +2116 numero
  +2118 wp|weierp +211c Re|Rfr|real|realpart +2122 TRADE|trade +2135 aleph|alefsym +2153 frac13 frac23 frac15 frac25
  frac35 frac45 frac16 frac56 frac18 frac38 frac58 frac78 +2190 larr|slarr uarr|UpArrow|uparrow rarr|srarr darr harr varr
  nwarr|nwarrow nearr|nearrow searr|searrow swarr|swarrow +21b5 crarr +21d0 lArr uArr|Uparrow rArr|Implies dArr iff|hArr
  +2200 ForAll|forall +2202 part|PartialD exist|Exists +2205 empty|emptyv|emptyset +2207 Del|nabla in|isin|isinv|Element
  notin|notinva +220b ni|niv|SuchThat +220f prod|Product +2211 Sum|sum minus mp|mnplus +2217 lowast +221a Sqrt|radic +221d
  prop|vprop|propto infin +2220 ang|angle +2227 and|wedge or|vee cap cup int|Integral +2234 there4 +223c
  sim|Tilde|thksim|thicksim +2245 cong +2248 ap|asymp|thkap|approx +2260 ne|NotEqual equiv +2264 le|leq ge|geq +2282
  sub|subset sup|supset|Superset nsub +2286 sube|subseteq supe|supseteq +2295 oplus +2297 otimes +22a5
  bot|perp|UpTee|bottom +22c5 sdot +2308 lceil rceil lfloor rfloor +25aa squf|squarf +25ca loz|lozenge cir +2605
  starf|bigstar star +260e phone +2640 female +2642 male +2660 spades +2663 clubs|clubsuit +2665 hearts diams +2713 check
  +2717 cross +27e8 lang|langle rang|rangle +fb00 fflig filig fllig
`;

/** Names that old pages may write without the semicolon, beside the first of each Latin-1 character (U+00A0 to U+00FF). */
export const unterminatedNames: string = 'AMP amp COPY copy GT gt LT lt QUOT quot REG reg';
