/// The characters that HTML has names for.
enum HTMLEntity {
  /// The character of a reference.
  ///
  /// - Parameter name: What stands between `&` and `;`: `lt`, `#60`, `#x3C`.
  /// - Returns: Its character; `nil` where there is none.
  static func scalar(named name: some Collection<UInt8>) -> Unicode.Scalar? {
    guard name.first == UInt8(ascii: "#") else {
      return scalars[String(decoding: name, as: UTF8.self)]
    }
    let digits = String(decoding: name.dropFirst(), as: UTF8.self)
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    guard digits.count <= 8,
      let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    else { return nil }
    return Unicode.Scalar(number) ?? "\u{FFFD}"
  }

  private static let scalars: [String: Unicode.Scalar] = {
    var scalars: [String: Unicode.Scalar] = [:]
    for (number, name) in zip(UInt32(160)..., latin.split(separator: " ")) {
      scalars[String(name)] = Unicode.Scalar(number)
    }
    for pair in named.split(separator: " ") {
      guard let character = pair.unicodeScalars.last else { continue }
      scalars[String(pair.unicodeScalars.dropLast())] = character
    }
    for (name, number) in invisible { scalars[name] = Unicode.Scalar(number) }
    return scalars
  }()

  /// The names of U+00A0 to U+00FF in order.
  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
    sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
    Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
    ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN \
    szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave \
    iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc \
    uuml yacute thorn yuml
    """

  /// Names, each with its character behind it.
  private static let named = """
    amp& lt< gt> quot" apos' num# excl! percnt% lpar( rpar) ast* plus+ comma, period. sol/ colon: \
    semi; equals= quest? commat@ lsqb[ bsol\\ rsqb] lowbar_ grave` lcub{ lbrace{ verbar| vert| \
    rcub} rbrace} dollar$ hyphen‐ dash‐ OEligŒ oeligœ ScaronŠ scaronš YumlŸ fnofƒ circˆ tilde˜ \
    AlphaΑ BetaΒ GammaΓ DeltaΔ EpsilonΕ ZetaΖ EtaΗ ThetaΘ IotaΙ KappaΚ LambdaΛ MuΜ NuΝ XiΞ OmicronΟ \
    PiΠ RhoΡ SigmaΣ TauΤ UpsilonΥ PhiΦ ChiΧ PsiΨ OmegaΩ alphaα betaβ gammaγ deltaδ epsilonε zetaζ \
    etaη thetaθ iotaι kappaκ lambdaλ muμ nuν xiξ omicronο piπ rhoρ sigmafς sigmaσ tauτ upsilonυ \
    phiφ chiχ psiψ omegaω ndash– mdash— horbar― lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ dagger† \
    Dagger‡ bull• hellip… permil‰ prime′ Prime″ lsaquo‹ rsaquo› oline‾ frasl⁄ euro€ imageℑ \
    weierp℘ realℜ trade™ alefsymℵ larr← uarr↑ rarr→ darr↓ harr↔ crarr↵ lArr⇐ uArr⇑ rArr⇒ dArr⇓ \
    hArr⇔ forall∀ part∂ exist∃ empty∅ nabla∇ isin∈ notin∉ ni∋ prod∏ sum∑ minus− lowast∗ radic√ \
    prop∝ infin∞ ang∠ and∧ or∨ cap∩ cup∪ int∫ there4∴ sim∼ cong≅ asymp≈ ne≠ equiv≡ le≤ ge≥ sub⊂ \
    sup⊃ nsub⊄ sube⊆ supe⊇ oplus⊕ otimes⊗ perp⊥ sdot⋅ lceil⌈ rceil⌉ lfloor⌊ rfloor⌋ loz◊ check✓ \
    cross✗ starf★ star☆ squ□ square□ spades♠ clubs♣ hearts♥ diams♦
    """

  private static let invisible: [(String, UInt32)] = [
    ("Tab", 9), ("NewLine", 10), ("ensp", 0x2002), ("emsp", 0x2003), ("thinsp", 0x2009),
    ("zwnj", 0x200C), ("zwj", 0x200D), ("lrm", 0x200E), ("rlm", 0x200F),
  ]
}
