import DocumentReading
import Spreadsheets

extension BankFile {
  /// The sheets of a workbook that hold anything.
  func sheets(progress: (Double) -> Void) throws(BankFileError) -> [TableSheet] {
    guard !WorkbookFile.isOld(bytes) else {
      throw BankFileError(
        name: name, reason: "是旧版的 .xls 表格，或者设有密码", remedy: "请用 Excel 或 WPS 打开，取消密码，另存为 .xlsx")
    }
    let sheets: [TableSheet]
    do throws(DocumentReadingError.Problem) {
      sheets = try WorkbookReader(bytes).sheets(progress: progress)
    } catch {
      throw BankFileError(name: name, error)
    }
    guard !sheets.isEmpty else {
      throw BankFileError(name: name, reason: "表里没有内容", remedy: "请核对文件，重新导出一次")
    }
    return sheets
  }
}

extension WorkbookWriter {
  /// A workbook with what is written into it.
  static func file(
    _ write: (WorkbookWriter) throws(Failure) -> Void
  ) throws(BankFileError) -> [UInt8] {
    do throws(Failure) {
      let writer = try WorkbookWriter()
      try write(writer)
      return try writer.finish()
    } catch {
      throw BankFileError(
        name: "Excel 表格", reason: "写不出来（\(error.reason)）", remedy: "请看看磁盘有没有空间，临时文件夹能不能写")
    }
  }
}
