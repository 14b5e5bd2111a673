import OfficialDocuments
import Quiz
import TestSupport
import Testing

/// Whatever the program calls the key, typed back, must earn all points: for every question that
/// is shipped.
@Suite struct RevealedKeyTests {
  private static let seed: UInt64 = 20_260_312

  @Test func theKeyTypedBackEarnsAllPoints() throws {
    for asked in try ShippedBanks.everyKind(seed: Self.seed) {
      for typed in forms(of: asked.revealedKeyAsTyped, in: asked) {
        let id = asked.question.id
        do {
          let mark = try asked.mark(typed)
          #expect(mark.verdict == .right, "\(id) “\(typed)” seed \(Self.seed): \(mark.reasons)")
          #expect(mark.points == mark.maxPoints)
          let stored = asked.mark(stored: try asked.read(typed).canonical)
          #expect(stored == mark, "\(id): a stored answer is marked like a typed one")
        } catch {
          Issue.record("\(id) “\(typed)” seed \(Self.seed): \(error)")
        }
      }
    }
  }

  /// The key as the file holds it, in the ways in which people type such an answer.
  @Test func whatTheFileAcceptsEarnsAllPoints() throws {
    let raw = try ShippedBanks.rawOfEveryKind()
    for asked in try ShippedBanks.everyKind(seed: Self.seed) {
      let question = try #require(raw[asked.question.id])
      for typed in accepted(by: question, in: asked) {
        do {
          let mark = try asked.mark(typed)
          #expect(mark.verdict == .right, "\(asked.question.id) “\(typed)”: \(mark.reasons)")
        } catch {
          Issue.record("\(asked.question.id) “\(typed)”: \(error)")
        }
      }
    }
  }

  /// What the bank refuses by name is wrong, and the reason is told.
  @Test func whatTheFileRefusesIsWrong() throws {
    let raw = try ShippedBanks.rawOfEveryKind()
    for asked in try ShippedBanks.everyKind()
    where [.fill, .cloze].contains(asked.question.kind) {
      let blanks = raw[asked.question.id]?.blanks ?? []
      for (place, blank) in blanks.enumerated() {
        for (word, reason) in blank.rejectWithReason ?? [:] {
          let words = blanks.enumerated().map { $0 == place ? word : $1.accept[0] }
          let mark = try asked.mark(words.joined(separator: " "))
          #expect(mark.points == mark.maxPoints - 1, "\(asked.question.id) “\(word)”")
          #expect(mark.reasons.contains { $0.hasSuffix(reason) })
        }
      }
    }
  }

  private func forms(of key: String, in asked: Asked) -> [String] {
    var forms = [key, " \(key)　", widened(key), "\u{FEFF}" + key]
    switch asked.question.kind {
    case .single, .multiple:
      let letters = asked.page.choices.filter { asked.revealedKey.contains($0.text) }
      forms.append(key.lowercased())
      if letters.count == 1 { forms += [letters[0].text, "“\(letters[0].text)”"] }
    case .trueFalse:
      forms += key == "对" ? ["√", "T", "是", "正确", "dui"] : ["×", "f", "否", "错误", "cuo"]
    case .genreFromFacts:
      forms += [key.replacing("，", with: " "), key.replacing("，", with: "、") + "。"]
      for genre in DocumentGenre.allCases where key.hasPrefix(genre.rawValue) {
        let names = GenreName.latinNames[genre] ?? []
        forms += names.map { $0 + key.dropFirst(genre.rawValue.count) }
      }
    case .ordering:
      forms += ["", " ", "、", "-"].map { key.replacing("→", with: $0) }
      forms.append(key.replacing("→", with: "").lowercased())
    case .matching:
      forms += [key.replacing(" ", with: ""), key.filter(\.isLetter).lowercased()]
    case .cloze:
      forms += [" ", "、", "，"].map { key.replacing("；", with: $0) }
    case .caseStudy:
      forms += [key.replacing(" | ", with: "｜"), key.replacing(" | ", with: "\n")]
    case .typoSpotting, .errorFinding:
      forms += [" → ", "=", "->", "改为", "＝"].map { key.replacing(" → ", with: $0) }
      forms += [" ", "，", "、", "\n"].map { key.replacing("；", with: $0) }
    case .proofread:
      forms += [" → ", "=", "->", "改为", "＝"].map { key.replacing(" → ", with: $0) }
      forms += [";", "\n", "； "].map { key.replacing("；", with: $0) }
    case .documentNumberWriting:
      forms.append(key.replacing("〔", with: "<").replacing("〕", with: ">"))
    case .secrecyMarkWriting:
      forms += [key.replacing("★", with: "*"), key.replacing(" ", with: "，")]
      forms.append(key.replacing("★", with: " ★ "))
    case .drafting:
      forms += [key.replacing("\n", with: "\r\n"), key.replacing("\n", with: " \n") + "\n\n"]
    case .fill, .titleRepair, .documentDateWriting: break
    }
    return forms
  }

  /// Letters and digits as a Chinese input method types them in its wide mode.
  private func widened(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.value < 0x3A)
          guard isPlain, scalar.value > 0x2F, let wide = Unicode.Scalar(scalar.value + 0xFEE0)
          else { return scalar }
          return wide
        }))
  }

  private func accepted(by question: RawQuestion, in asked: Asked) -> [String] {
    switch asked.question.kind {
    case .single, .multiple:
      let chosen = asked.page.choices.filter { question.keyIDs.contains($0.id) }
      let letters = chosen.map { String($0.letter) }
      let numbers = chosen.compactMap { choice in
        asked.page.choices.firstIndex(of: choice).map { String($0 + 1) }
      }
      return ["", " ", "、", ",", "，"].flatMap {
        [letters.joined(separator: $0), letters.reversed().joined(separator: $0).lowercased()]
      } + [
        numbers.joined(), numbers.joined(separator: " "), chosen.map(\.text).joined(separator: "、"),
      ]
    case .fill:
      let blanks = question.blanks ?? []
      return blanks.indices.flatMap { place in
        (blanks[place].accept + (blanks[place].acceptWithNote ?? [:]).keys.sorted()).map { word in
          blanks.enumerated().map { $0 == place ? word : $1.accept[0] }.joined(separator: "　")
        }
      }
    case .titleRepair:
      return (question.accepted ?? []).flatMap { [$0, "\($0) "] }
    case .typoSpotting, .errorFinding:
      let slips = question.slips
      guard !slips.isEmpty else { return ["无", "没有错误", "没有。"] }
      let last = slips.map { "\($0.wrong)=\($0.right[$0.right.count - 1])" }
      return [
        last.joined(separator: " "), last.reversed().joined(separator: "；"),
        slips.map { "第\($0.line)行：\($0.wrong)→\($0.right[0])" }.joined(separator: "，"),
        slips.map { "“\($0.wrong)”改为“\($0.right[0])”" }.joined(separator: "、"),
      ]
    case .proofread:
      let faults = question.faults ?? []
      return [
        faults.map { "\($0.line)\($0.names[0])" }.joined(separator: "；"),
        faults.map { "第\($0.line)行：\($0.names[$0.names.count - 1])" }.joined(separator: "，"),
        faults.reversed().map { "\($0.line)、\($0.names[0])不对" }.joined(separator: "\n"),
        faults.map { "\($0.line) \($0.rule ?? $0.names[0])" }.joined(separator: "　"),
      ]
    case .ordering:
      let texts = question.keyIDs.compactMap { id in question.items?.first { $0.id == id }?.text }
      let numbers = question.keyIDs.compactMap { id in
        asked.page.choices.firstIndex { $0.id == id }.map { "\($0 + 1)" }
      }
      return [
        texts.joined(separator: "→"), texts.joined(separator: "、"), numbers.joined(),
        numbers.joined(separator: " "),
      ]
    case .matching:
      let rows = (question.left ?? []).enumerated().map { index, row in
        (index + 1, question.right?.first { $0.id == question.partners[row.id] }?.text ?? "")
      }
      return [
        rows.map(\.1).joined(separator: " "), rows.map { "\($0)=\($1)" }.joined(separator: "；"),
        rows.reversed().map { "\($0)-\($1)" }.joined(separator: "，"),
      ]
    case .cloze:
      let words = (question.blanks ?? []).map { $0.accept[0] }
      return [
        words.joined(separator: " "),
        words.enumerated().map { "\($0 + 1)=\($1)" }.joined(separator: " "),
        words.enumerated().reversed().map { "（\($0 + 1)）\($1)" }.joined(separator: "、"),
      ]
    case .trueFalse, .genreFromFacts, .documentNumberWriting, .documentDateWriting,
      .secrecyMarkWriting, .drafting, .caseStudy:
      return []
    }
  }
}
