package import CLibXlsxWriter
import DurableFiles

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A workbook that libxlsxwriter is writing, row by row.
///
/// The library writes files alone; they are put into a folder of their own and taken away again.
package final class WorkbookDraft {
  /// A workbook that could not be written.
  package struct Failure: Error {
    /// Why, in Chinese, without a full stop.
    package let reason: String

    /// What the library says of a row, from 1.
    package init(_ status: lxw_error, row: Int) {
      reason = "第 \(row) 行写不进去：\(String(cString: lxw_strerror(status)))"
    }

    /// A reason.
    package init(reason: String) { self.reason = reason }
  }

  /// What the library works with; `nil` once it is finished.
  package private(set) var workbook: UnsafeMutablePointer<lxw_workbook>?
  private let folder: String

  /// Begins a workbook.
  ///
  /// - Parameter title: The title among its properties.
  /// - Throws: ``Failure`` where there is no place for it.
  package init(title: String?) throws(Failure) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/wenmi-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(reason: "临时文件夹 \(base) 不能写") }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    self.folder = folder
    workbook = folder.withCString { tmpdir in
      var options = lxw_workbook_options()
      options.constant_memory = 1
      options.tmpdir = UnsafeMutablePointer(mutating: tmpdir)
      return workbook_new_opt("\(folder)/table.xlsx", &options)
    }
    var properties = lxw_doc_properties()
    // The same table is the same file whenever it is written.
    properties.created = 1_767_225_600
    guard let title else {
      workbook_set_properties(workbook, &properties)
      return
    }
    var bytes = Array(ExcelEscapes.escaped(title).utf8CString)
    bytes.withUnsafeMutableBufferPointer { title in
      properties.title = title.baseAddress
      workbook_set_properties(workbook, &properties)
    }
  }

  deinit {
    if let workbook { lxw_workbook_free(workbook) }
    unlink("\(folder)/table.xlsx")
    rmdir(folder)
  }

  /// Ends the workbook.
  ///
  /// - Returns: The file.
  /// - Throws: ``Failure`` where it could not be written.
  package func finish() throws(Failure) -> [UInt8] {
    let status = workbook_close(workbook)
    workbook = nil
    guard status == LXW_NO_ERROR else {
      throw Failure(reason: "\(String(cString: lxw_strerror(status)))")
    }
    do throws(FileError) {
      return try FileContents.bytes(of: "\(folder)/table.xlsx")
    } catch {
      throw Failure(reason: "\(error)")
    }
  }
}
