/** Character references of HTML that occur in prose, by name (HTML standard, named character references). */
const NAMED = pairs(
  'amp & lt < gt > quot " apos \' nbsp \u00a0 shy \u00ad ensp \u2002 emsp \u2003 thinsp \u2009 hairsp \u200a zwnj \u200c zwj \u200d ' +
    'rsquo ’ lsquo ‘ rdquo ” ldquo “ sbquo ‚ bdquo „ laquo « raquo » lsaquo ‹ rsaquo › ' +
    'ndash – mdash — horbar ― hellip … middot · bull • prime ′ Prime ″ dagger † Dagger ‡ sect § para ¶ ' +
    'copy © reg ® trade ™ deg ° ordf ª ordm º plusmn ± times × divide ÷ minus − frac12 ½ frac14 ¼ frac34 ¾ sup1 ¹ sup2 ² sup3 ³ micro µ ' +
    'cent ¢ pound £ yen ¥ euro € curren ¤ iexcl ¡ iquest ¿ num # percnt % ast * lowbar _ lsqb [ rsqb ] lbrack [ rbrack ] ' +
    'lpar ( rpar ) comma , period . colon : semi ; excl ! quest ? commat @ dollar $ sol / bsol \\ verbar | vert | grave ` lbrace { rbrace } Hat ^ plus + equals = ' +
    'Agrave À Aacute Á Acirc Â Atilde Ã Auml Ä Aring Å AElig Æ Ccedil Ç Egrave È Eacute É Ecirc Ê Euml Ë Igrave Ì Iacute Í Icirc Î Iuml Ï ' +
    'ETH Ð Ntilde Ñ Ograve Ò Oacute Ó Ocirc Ô Otilde Õ Ouml Ö Oslash Ø Ugrave Ù Uacute Ú Ucirc Û Uuml Ü Yacute Ý THORN Þ szlig ß ' +
    'agrave à aacute á acirc â atilde ã auml ä aring å aelig æ ccedil ç egrave è eacute é ecirc ê euml ë igrave ì iacute í icirc î iuml ï ' +
    'eth ð ntilde ñ ograve ò oacute ó ocirc ô otilde õ ouml ö oslash ø ugrave ù uacute ú ucirc û uuml ü yacute ý thorn þ yuml ÿ ' +
    'OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ Zcaron Ž zcaron ž Ccaron Č ccaron č Cacute Ć cacute ć Sacute Ś sacute ś Lstrok Ł lstrok ł ' +
    'Nacute Ń nacute ń Zdot Ż zdot ż aogon ą eogon ę Dstrok Đ dstrok đ inodot ı Gbreve Ğ gbreve ğ Scedil Ş scedil ş Amacr Ā amacr ā Emacr Ē emacr ē',
);

function pairs(list: string): ReadonlyMap<string, string> {
  const words = list.split(' ');
  const map = new Map<string, string>();
  for (let i = 0; i + 1 < words.length; i += 2) map.set(words[i]!, words[i + 1]!);
  return map;
}

/** What a character reference (`&rsquo;`, `&#8217;`, `&#x2019;`) stands for; undefined if it stands for nothing. */
export function decodedEntity(reference: string): string | undefined {
  const name = reference.slice(1, -1);
  if (name.charCodeAt(0) !== 35) return NAMED.get(name);
  const hex = /^#x/i.test(name);
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  if (!(code > 0 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  return String.fromCodePoint(code);
}
