import DurableFiles
import PrintedSheets

/// A sheet compared with its seal, and with the code on the paper where that is at hand.
struct SheetVerification {
  /// What became of the code on the paper.
  enum Code: Hashable {
    /// Nobody said what stands on the paper.
    case notAsked
    /// It is the one of the seal.
    case same
    /// It is another one.
    case different(paper: PaperCode)
  }

  /// The sheet as it was named.
  let file: String
  /// What was found.
  let check: SealCheck
  /// What became of the code on the paper.
  let code: Code

  /// The most bytes of a file that are read.
  private static let largestFile = 256 << 20

  /// Reads a sheet and all that it was made from.
  ///
  /// - Parameters:
  ///   - file: The sheet.
  ///   - code: The code on the paper, or `nil`.
  ///   - home: Where the files are that it was made from.
  ///   - format: What it is written in; `nil` for what its name says.
  /// - Throws: ``ShellProblem`` where it cannot be read or has no seal that can.
  init(
    of file: String, code: PaperCode?, in home: Home, format: SheetFormat? = nil
  ) throws {
    self.file = file
    guard let format = format ?? SheetFormat.forFile(file) else {
      let names = SheetFormat.catalog.map(\.name).joined(separator: "、")
      throw ShellProblem("看不出 \(file) 是哪种表格。可以校验的有：\(names)。", exitStatus: .data)
    }
    let sealed: SealedFile
    do {
      let bytes = try FileContents.bytes(of: file, limit: Self.largestFile + 1)
      guard bytes.count <= Self.largestFile else { throw FileError(.read, file, .tooLarge) }
      sealed = try format.read(bytes)
    } catch let error as FileError {
      throw ShellProblem("\(error)", exitStatus: .data)
    } catch let error as SheetFileError {
      throw ShellProblem("\(file)：\(error)", exitStatus: .data)
    }
    check = SealCheck(sealed) { Self.present(home.path(of: $0)) }
    switch check.seal {
    case .whole, .forged: break
    case .missing:
      throw ShellProblem(
        "\(file) 里没有校验数据，不能校验。没有用 wenmi 导出，或者另存时丢掉了；请用导出的原件。", exitStatus: .data)
    case .unreadable, .tooLarge, .otherVersion:
      throw ShellProblem("\(file)：\(check.seal.message ?? "")", exitStatus: .data)
    }
    guard let code else {
      self.code = .notAsked
      return
    }
    self.code = code.description == check.code ? .same : .different(paper: code)
  }

  private static func present(_ path: String) -> PresentFile {
    do throws(FileError) {
      let bytes = try FileContents.bytes(of: path, limit: largestFile + 1)
      guard bytes.count <= largestFile else { throw FileError(.read, path, .tooLarge) }
      return .bytes(bytes)
    } catch {
      switch error.cause {
      case .missing, .notAFolder: return .missing
      case .diskFull, .noPermission, .readOnlyDisk, .isAFolder, .alreadyExists, .inUse, .diskFault,
        .tooLarge, .nameTooLong, .tooManyOpenFiles, .other:
        return .unreadable(error.cause.reason)
      }
    }
  }

  /// Whether nothing changed, as far as that could be asked.
  var isUnchanged: Bool {
    switch code {
    case .notAsked, .same: check.isUnchanged
    case .different: false
    }
  }
}

extension Home {
  /// Where a file is that is named as from the folder itself.
  fileprivate func path(of file: String) -> String { root == "." ? file : "\(root)/\(file)" }
}
