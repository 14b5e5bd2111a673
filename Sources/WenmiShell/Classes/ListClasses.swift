import Classroom
import LineEditing
import Sessions

/// `class list`, 列表: the classes.
enum ListClasses: ClassAction {
  static let names = ["list", "列表"]
  static let usage = "list"
  static let summary = "看有哪些培训班"

  static func run(_ words: [String], in shell: Shell) throws {
    _ = try shell.listClasses()
  }
}

extension Shell {
  /// Lists the classes.
  ///
  /// - Parameter isJSON: Whether it is for a machine.
  /// - Returns: ``ExitStatus/data`` where one cannot be read.
  public func classes(isJSON: Bool) async -> ExitStatus {
    await settlingClass {
      guard isJSON else { return try listClasses() }
      struct Item: Encodable {
        let id, title, folder, createdAt: String
        let learners, groups, halfDays: Int
      }
      let (classes, setAside) = try classStore.classes()
      for error in setAside { StandardError.write("\(error)\n") }
      terminal.write(
        try JSONOutput.text(
          classes.map { item in
            Item(
              id: item.id.rawValue, title: item.title, folder: classStore.folder(of: item.id),
              createdAt: item.createdAt.description, learners: item.roster.learners.count,
              groups: item.roster.groups.count,
              halfDays: try classStore.attendance(of: item).halfDays.count)
          }))
      return setAside.isEmpty ? .done : .data
    }
  }

  fileprivate func listClasses() throws -> ExitStatus {
    let (classes, setAside) = try classStore.classes()
    var screen = screen()
    if classes.isEmpty, setAside.isEmpty {
      screen.paragraph("还没有培训班。建一个：class new 秋季班 名册.xlsx")
    }
    screen.table(
      try classes.map { item in
        let halfDays = try classStore.attendance(of: item).halfDays.count
        let groups = item.roster.groups.count
        return [
          item.title, "\(item.roster.learners.count) 人", groups > 0 ? "\(groups) 组" : "",
          halfDays > 0 ? "考勤 \(halfDays) 个半天" : "", "\(item.createdAt.day) 建",
        ]
      }, rightAligned: [1, 2])
    show(screen)
    for error in setAside { StandardError.write("\(error)\n") }
    return setAside.isEmpty ? .done : .data
  }
}
