internal import DurableFiles
internal import Quiz
public import Sessions

/// A folder of classes, each in a folder of its own.
///
/// `class.json` holds title and roster, `attendance.journal` the attendance, and further journals
/// the lessons. All of it is for the instructor's eyes alone: folders 0700, files 0600.
public struct ClassStore: Sendable {
  /// The folder. It need not exist before the first class is made.
  public let directory: String

  /// Names a folder; nothing is read yet.
  public init(directory: String) { self.directory = directory }

  /// Where the files of a class are.
  public func folder(of id: ClassID) -> String { "\(directory)/\(id)" }

  /// The names of all classes, in order; reads no file.
  public func ids() throws(ClassError) -> [ClassID] {
    do throws(FileError) {
      return try Folder.names(in: directory).filter { !$0.hasPrefix(".") }
        .sorted().map(ClassID.init(rawValue:))
    } catch {
      if error.cause == .missing { return [] }
      throw .notRead(error)
    }
  }

  /// All classes, the newest first, and the files that could not be read.
  public func classes() throws(ClassError) -> (classes: [TrainingClass], setAside: [ClassError]) {
    var classes: [TrainingClass] = []
    var setAside: [ClassError] = []
    for id in try ids() {
      do throws(ClassError) {
        classes.append(try load(id))
      } catch {
        // A folder that somebody put there is no class.
        if case .notRead(let error) = error, [.missing, .notAFolder].contains(error.cause) {
          continue
        }
        setAside.append(error)
      }
    }
    return (classes.sorted { $0.createdAt > $1.createdAt }, setAside)
  }

  /// Reads a class.
  public func load(_ id: ClassID) throws(ClassError) -> TrainingClass {
    let path = classFile(of: id)
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileContents.bytes(of: path, limit: RosterLimits.fileSize)
    } catch {
      throw .notRead(error)
    }
    return try ClassFileReader.read(bytes, id: id, path: path)
  }

  /// The class that somebody means: its whole name or a beginning that only one has; the only class
  /// there is where nothing was typed.
  public func find(_ typed: String) throws(ClassError) -> ClassID {
    let ids = try ids()
    let wanted = Self.comparable(typed)
    if TypedForms.trimmed(typed).isEmpty {
      guard ids.count == 1 else {
        throw ids.isEmpty
          ? .unknownClass("", known: []) : .severalClasses("", ids.map(\.rawValue))
      }
      return ids[0]
    }
    if let whole = ids.first(where: { Self.comparable($0.rawValue) == wanted }) { return whole }
    let fitting = ids.filter { Self.comparable($0.rawValue).hasPrefix(wanted) }
    guard let only = fitting.first else {
      throw .unknownClass(RosterText.line(typed), known: ids.map(\.rawValue))
    }
    guard fitting.count == 1 else {
      throw .severalClasses(RosterText.line(typed), fitting.map(\.rawValue))
    }
    return only
  }

  /// Makes a class; one that is there already is never written over.
  public func create(
    title: String, roster: Roster, at time: Timestamp
  ) throws(ClassError) -> TrainingClass {
    let title = ClassTitle.cleaned(title)
    guard ClassTitle.isFit(title) else { throw .badTitle(title) }
    let id = ClassID(rawValue: fileNamePart(title))
    let made = TrainingClass(id: id, title: title, createdAt: time, roster: roster)
    do throws(FileError) {
      try Folder.make(folder(of: id))
      try AtomicFile.write(
        made.fileBytes, to: classFile(of: id), existing: .kept, permissions: Self.permissions)
    } catch {
      throw error.cause == .alreadyExists ? .alreadyThere(title: title) : .notWritten(error)
    }
    return made
  }

  /// Writes a class that is there in place of what was there.
  public func save(_ changed: TrainingClass) throws(ClassError) {
    do throws(FileError) {
      try AtomicFile.write(
        changed.fileBytes, to: classFile(of: changed.id), existing: .replaced,
        permissions: Self.permissions)
    } catch {
      throw .notWritten(error)
    }
  }

  /// Only the instructor may read who is in a class.
  static let permissions: UInt16 = 0o600

  private func classFile(of id: ClassID) -> String { "\(folder(of: id))/class.json" }

  /// A name as it is compared: as a folder has it, narrow and in lower case.
  private static func comparable(_ name: String) -> String {
    fileNamePart(TypedForms.folded(RosterText.line(name))).lowercased()
  }
}
