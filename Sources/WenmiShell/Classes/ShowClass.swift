import Classroom
import LineEditing
import Sessions

/// `class show`, 名册: who is in a class.
enum ShowClass: ClassAction {
  static let names = ["show", "名单", "看"]
  static let usage = "show [班]"
  static let summary = "看名册和分组"

  static func run(_ words: [String], in shell: Shell) throws {
    shell.draw(try shell.trainingClass(words.joined(separator: " ")))
  }
}

extension Shell {
  /// Shows a class.
  ///
  /// - Parameters:
  ///   - name: The class, or the beginning of its name.
  ///   - isJSON: Whether it is for a machine.
  /// - Returns: What the process should return.
  public func showClass(_ name: String, isJSON: Bool) async -> ExitStatus {
    await settlingClass {
      let shown = try trainingClass(name)
      guard isJSON else {
        draw(shown)
        return .done
      }
      struct Item: Encodable {
        let id, title, folder, createdAt: String
        let groups: [String]
        let learners, former: [LearnerItem]
      }
      terminal.write(
        try JSONOutput.text(
          Item(
            id: shown.id.rawValue, title: shown.title, folder: classStore.folder(of: shown.id),
            createdAt: shown.createdAt.description, groups: shown.roster.groups,
            learners: shown.roster.learners.map(LearnerItem.init),
            former: shown.former.map(LearnerItem.init))))
      return .done
    }
  }

  /// Prints the roster; telephones are left out, since the screen may be a projector's.
  fileprivate func draw(_ shown: TrainingClass) {
    let roster = shown.roster
    var screen = screen()
    let groups = roster.groups.isEmpty ? "" : "，\(roster.groups.count) 组"
    screen.paragraph("\(shown.title)：\(roster.learners.count) 人\(groups)", tone: .strong)
    screen.table(
      roster.learners.map { learner in
        let seat = learner.seat.map { "座位 \($0)" }
        let rest = [learner.group, seat, learner.unit].compactMap(\.self)
        return [learner.number.rawValue, learner.name]
          + (rest.isEmpty ? [] : [rest.joined(separator: "  ")])
      })
    if !shown.former.isEmpty {
      let names = shown.former.map(\.label).joined(separator: "、")
      screen.paragraph("已退班：\(names)", hanging: 4, tone: .faint)
    }
    show(screen)
  }
}

/// A learner for a machine.
struct LearnerItem: Encodable {
  /// What a column of the roster without a meaning of its own says.
  struct Remark: Encodable {
    let name, value: String
  }

  let number, name: String
  let unit, group, phone, seat: String?
  let others: [Remark]

  init(_ learner: Learner) {
    number = learner.number.rawValue
    name = learner.name
    unit = learner.unit
    group = learner.group
    phone = learner.phone
    seat = learner.seat
    others = learner.others.map { Remark(name: $0.name, value: $0.value) }
  }
}
