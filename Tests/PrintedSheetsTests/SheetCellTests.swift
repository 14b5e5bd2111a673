import PrintedSheets
import Testing

@Suite struct SheetCellTests {
  @Test func emptyTextIsNothing() {
    #expect(SheetCell("") == .empty)
    #expect(SheetCell(String?.none) == .empty)
    #expect(SheetCell("007") == .text("007"))
  }
}
