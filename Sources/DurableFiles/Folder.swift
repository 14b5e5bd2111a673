#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What is done to folders.
public enum Folder {
  /// The names in a folder, in no order, without `.` and `..`.
  public static func names(in path: String) throws(FileError) -> [String] {
    guard let stream = opendir(path) else { throw FileError(.list, path) }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw FileError(.list, path) }
    return names
  }

  /// Makes a folder and those above it where they are missing; names become durable.
  public static func make(_ path: String, permissions: UInt16 = 0o700) throws(FileError) {
    if let status = SystemCalls.status(path) {
      guard status.st_mode & S_IFMT == S_IFDIR else {
        throw FileError(.makeFolder, path, .notAFolder)
      }
      return
    }
    let parent = containing(path)
    if parent != path { try make(parent, permissions: permissions) }
    guard SystemCalls.makeFolder(path, permissions: permissions) || errno == EEXIST else {
      throw FileError(.makeFolder, path)
    }
    try sync(parent)
  }

  /// Returns when the names in a folder are on the disk.
  public static func sync(_ path: String) throws(FileError) {
    let descriptor = SystemCalls.open(path, O_RDONLY)
    guard descriptor >= 0 else { throw FileError(.sync, path) }
    defer { SystemCalls.close(descriptor) }
    guard !SystemCalls.sync(descriptor) else { return }
    let code = errno
    // Some network and memory stick file systems cannot sync a folder and keep names at once.
    guard code == EINVAL || code == ENOTSUP || code == EOPNOTSUPP else {
      throw FileError(.sync, path, code: code)
    }
  }

  /// The folder that holds a file: `.` where the path has no slash.
  public static func containing(_ path: String) -> String {
    let trimmed = path.utf8.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let slash = trimmed.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }
}
