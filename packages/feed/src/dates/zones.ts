/** Names of time zones in dates of feeds that mean one offset: those of RFC 822 and of the countries whose feeds use names. Ambiguous ones (IST, AST of Arabia) are left out. */
const offsets =
  'UT=+00:00 UTC=+00:00 GMT=+00:00 Z=+00:00 WET=+00:00 WEST=+01:00 BST=+01:00 CET=+01:00 MET=+01:00 MEZ=+01:00 CEST=+02:00 MEST=+02:00 MESZ=+02:00 HNEC=+01:00 HAEC=+02:00 ' +
  'EET=+02:00 EEST=+03:00 SAST=+02:00 MSK=+03:00 MSD=+04:00 TRT=+03:00 PKT=+05:00 WIB=+07:00 ICT=+07:00 HKT=+08:00 SGT=+08:00 AWST=+08:00 JST=+09:00 KST=+09:00 ACST=+09:30 ' +
  'AEST=+10:00 AEDT=+11:00 NZST=+12:00 NZDT=+13:00 NST=-03:30 NDT=-02:30 ART=-03:00 BRT=-03:00 ADT=-03:00 EST=-05:00 EDT=-04:00 CST=-06:00 CDT=-05:00 MST=-07:00 MDT=-06:00 ' +
  'PST=-08:00 PDT=-07:00 AKST=-09:00 AKDT=-08:00 HST=-10:00';

const byName: ReadonlyMap<string, string> = new Map(offsets.split(' ').map((entry) => entry.split('=') as [string, string]));

/** Offset (`+01:00`, `Z` for zero) of a zone by its name in any case; undefined when it has none, or several. */
export function namedOffset(name: string): string | undefined {
  const offset = byName.get(name.toUpperCase());
  return offset === '+00:00' ? 'Z' : offset;
}
