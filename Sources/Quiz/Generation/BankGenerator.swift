import SecretarialRules
public import WordingModel

/// Makes a bank of drills from a learner's own documents.
///
/// What is planted is what rules of the library find, and nothing else is wrong in what is shown;
/// sentences with any finding of their own are left out. The same documents, number, seed and model
/// give the same bytes.
public struct BankGenerator: Sendable {
  /// The documents, in the order in which they were given.
  public let sources: [SourceDocument]

  /// What is known of the wording of official prose; without it fewer words can be miswritten.
  public let model: WordingModel?

  /// Takes documents; none of them bears a secrecy mark.
  public init(sources: [SourceDocument], model: WordingModel? = nil) {
    (self.sources, self.model) = (sources, model)
  }

  /// Makes a bank.
  ///
  /// - Parameters:
  ///   - id: Its name, which is that of its file.
  ///   - count: How many questions at most.
  ///   - seed: Decides every choice.
  /// - Returns: The bank and why there are no more questions in it.
  public func bank(id: BankID, count: Int, seed: UInt64) -> GeneratedBank {
    var generator = SeededGenerator(seed: seed)
    let harvest = SourcePassage.harvest(from: sources, model: model)
    var pools = [QuestionDraft.Drill: [QuestionDraft]]()
    var barren = 0
    for passage in harvest.passages {
      guard let draft = draft(of: passage, using: &generator) else {
        barren += 1
        continue
      }
      pools[draft.drill, default: []].append(draft)
    }
    var unfit: [DocumentDrafts.Unfit: Int] = [:]
    for source in sources {
      let drafts = DocumentDrafts(source: source, model: model)
      do throws(DocumentDrafts.Unfit) {
        pools[.wholeDocument, default: []].append(try drafts.wholeDocument(using: &generator))
      } catch {
        unfit[error, default: 0] += 1
      }
      for draft in [drafts.number(), drafts.date()] {
        if let draft, draft.sound != nil { pools[draft.drill, default: []].append(draft) }
      }
    }
    let ranked = Self.withoutTwins(Self.inTurn(pools, using: &generator))
    var chosen = Array(ranked.prefix(max(0, count)))
    chosen.shuffle(using: &generator)
    return GeneratedBank(
      id: id, drafts: chosen, wanted: count,
      sources: .init(
        sentences: harvest.sentences, faulty: harvest.faulty, barrenPassages: barren,
        unfitDocuments: unfit))
  }

  /// One question of a passage: each is used once, or two questions would be alike.
  private func draft(
    of passage: SourcePassage, using generator: inout SeededGenerator
  ) -> QuestionDraft? {
    let drafts = WordingDrafts(passage: passage, model: model)
    if let place = drafts.place(using: &generator), place.sound != nil { return place }
    let prefersSigns = Bool.random(using: &generator)
    for signs in [prefersSigns, !prefersSigns] {
      let draft =
        signs ? drafts.punctuation(using: &generator) : drafts.typo(using: &generator)
      if let draft, draft.sound != nil { return draft }
    }
    return nil
  }

  /// One of each drill in turn, so that a small bank has some of everything.
  private static func inTurn(
    _ pools: [QuestionDraft.Drill: [QuestionDraft]], using generator: inout SeededGenerator
  ) -> [QuestionDraft] {
    var shuffled: [[QuestionDraft]] = []
    for drill in QuestionDraft.Drill.allCases {
      shuffled.append((pools[drill] ?? []).shuffled(using: &generator))
    }
    let longest = shuffled.map(\.count).max() ?? 0
    return (0..<longest).flatMap { round in
      shuffled.compactMap { $0.indices.contains(round) ? $0[round] : nil }
    }
  }

  /// Leaves out what asks the same as an earlier question.
  private static func withoutTwins(_ drafts: [QuestionDraft]) -> [QuestionDraft] {
    let sound = drafts.compactMap { draft in draft.sound.map { (draft, StemSignature($0)) } }
    let twins = TwinStems.earlierTwins(among: sound.map(\.1))
    return zip(sound, twins).compactMap { pair, twin in twin == nil ? pair.0 : nil }
  }
}
