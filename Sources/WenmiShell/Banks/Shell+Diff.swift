import BankFormats
import JSONText
import LineEditing
import Quiz

extension Shell {
  /// Shows what changed from one bank to another.
  ///
  /// - Parameters:
  ///   - old: The earlier one: an id, or a file in any format.
  ///   - new: The later one.
  ///   - isJSON: Whether it is for a machine.
  /// - Returns: ``ExitStatus/findings`` where they differ.
  public func diffBanks(_ old: String, _ new: String, isJSON: Bool) -> ExitStatus {
    do {
      let work = BankFileWork(home: home)
      let diff = BankDiff(
        from: try work.read(old).authored, to: try work.read(new).authored)
      if isJSON {
        terminal.write(String(decoding: Self.json(of: diff).bytes, as: UTF8.self))
      } else {
        var screen = screen()
        draw(diff, old, new, on: &screen)
        show(screen)
      }
      return diff.isEmpty ? .done : .findings
    } catch {
      return fail(error)
    }
  }

  private func draw(_ diff: BankDiff, _ old: String, _ new: String, on screen: inout Screen) {
    screen.paragraph(
      "\(old) → \(new)：新增 \(diff.added.count) 题，删去 \(diff.removed.count) 题，改动 \(diff.changed.count) 题，没变 \(diff.unchanged) 题。",
      tone: .strong)
    let keys = diff.changed.count(where: \.changesKey)
    if keys > 0 { screen.paragraph("其中 \(keys) 题的答案变了，做过的人要重新看。", tone: .strong) }
    for question in diff.added {
      screen.paragraph("+ \(question.id ?? "") \(question.firstWords)", hanging: 2, tone: .right)
    }
    for question in diff.removed {
      screen.paragraph("- \(question.id ?? "") \(question.firstWords)", hanging: 2, tone: .wrong)
    }
    for changed in diff.changed {
      let renamed = changed.oldID.map { "（原来是 \($0)）" } ?? ""
      screen.paragraph("~ \(changed.id)\(renamed)", tone: .strong)
      for change in changed.changes where change.member != "id" {
        let name = BankMemberNames.title(change.member)
        screen.paragraph("\(name)", indent: 2)
        if let before = change.before {
          screen.paragraph("- \(before.plain)", indent: 4, hanging: 2, tone: .wrong)
        }
        if let after = change.after {
          screen.paragraph("+ \(after.plain)", indent: 4, hanging: 2, tone: .right)
        }
      }
    }
  }

  private static func json(of diff: BankDiff) -> JSONValue {
    .object([
      .init("added", .list(diff.added.map(\.value))),
      .init("removed", .list(diff.removed.map(\.value))),
      .init(
        "changed",
        .list(
          diff.changed.map { changed in
            .object([
              .init("id", .text(changed.id)),
              .init("oldID", changed.oldID.map(JSONValue.text) ?? .null),
              .init("changesKey", .truth(changed.changesKey)),
              .init(
                "changes",
                .list(
                  changed.changes.map { change in
                    .object([
                      .init("member", .text(change.member)),
                      .init("before", change.before ?? .null),
                      .init("after", change.after ?? .null),
                    ])
                  })),
            ])
          })), .init("unchanged", .number(diff.unchanged)),
    ])
  }
}

extension AuthoredQuestion {
  /// The beginning of what it asks.
  fileprivate var firstWords: String {
    let stem = stem.joined(separator: " ")
    return stem.count > 50 ? stem.prefix(50) + "……" : stem
  }
}

extension JSONValue {
  /// The value as a person would read it.
  fileprivate var plain: String {
    switch self {
    case .text(let text): text
    case .list(let values) where values.allSatisfy { $0.string != nil }:
      values.compactMap(\.string).joined(separator: "；")
    case .number, .decimal, .truth, .null, .list, .object: line
    }
  }
}
