internal import Classroom
internal import PrintedSheets
extension SheetMade {
  init(_ table: PrintedTable) {
    self.init(
      PrintedSheet(
        name: table.name, title: table.title,
        sections: [
          SheetSection(
            columns: table.head.map { SheetColumn($0) },
            rows: table.rows.map { $0.map { SheetCell($0) } })
        ], foot: table.foot))
  }
}
