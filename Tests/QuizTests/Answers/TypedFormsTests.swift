import Quiz
import Testing

@Suite struct TypedFormsTests {
  @Test(arguments: [
    ("ＡＢｃ", "ABc"), ("１２３", "123"), ("（Ａ）", "(A)"), ("Ａ　Ｃ", "A C"), ("✔\u{FE0F}", "✔"),
    ("\u{FEFF}A\u{200B}C\u{2060}", "AC"), ("函", "函"), ("〔2026〕", "〔2026〕"), ("", ""),
  ])
  func foldsWhatAnInputMethodWidens(typed: String, folded: String) {
    #expect(TypedForms.folded(typed) == folded)
  }

  @Test(arguments: [("　函　", "函"), (" \t a b \n", "a b"), ("", ""), ("　", "")])
  func trimsWideSpacesToo(typed: String, trimmed: String) {
    #expect(TypedForms.trimmed(typed) == trimmed)
  }
}
