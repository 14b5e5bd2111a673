internal import DurableFiles

/// What became of a file that a sheet was made from.
public struct CheckedSource: Hashable, Sendable {
  /// What can become of one.
  public enum State: Hashable, Sendable {
    /// Nothing.
    case unchanged
    /// All that was there is there, and so many lines were added at the end.
    case appended(Int)
    /// Something in it changed.
    case changed([LineChange])
    /// It is gone.
    case missing
    /// It cannot be read, and why, in Chinese without a full stop.
    case unreadable(String)
    /// It was not read, because no program would have written this path into a seal.
    case refused
  }

  /// Where it is, from the folder that the program works in.
  public let path: String
  /// What became of it.
  public let state: State

  /// Compares files with what was sealed of them.
  static func all(
    of files: [SealSource], present: (String) -> PresentFile
  ) -> [CheckedSource] {
    var seen: Set<String> = []
    return files.map { file in
      let isFirst = seen.insert(file.path).inserted
      return CheckedSource(
        path: file.path,
        state: isFirst && isHarmless(file.path)
          ? state(of: file, now: present(file.path)) : .refused)
    }
  }

  /// Whether a path stays in the folder and leads to nothing hidden.
  static func isHarmless(_ path: String) -> Bool {
    guard path.utf8.count <= 1_000, path.unicodeScalars.allSatisfy({ $0.value >= 0x20 }) else {
      return false
    }
    let names = path.split(separator: "/", omittingEmptySubsequences: false)
    return names.allSatisfy { name in
      !name.isEmpty && !name.hasPrefix(".") && !name.hasPrefix("~") && !name.contains("\\")
    }
  }

  private static func state(of file: SealSource, now: PresentFile) -> State {
    switch now {
    case .missing: return .missing
    case .unreadable(let reason): return .unreadable(reason)
    case .bytes(let bytes):
      guard Digest.sha256Hex(of: bytes) != file.sha256 else { return .unchanged }
      let comparison = SourceComparison(file, bytes)
      return comparison.appendedLines.map(State.appended) ?? .changed(comparison.changes)
    }
  }

  /// What became of it, in Chinese, in one line; the changes themselves are in lines of their own.
  public var summary: String {
    switch state {
    case .unchanged: "没有改动"
    case .appended(let lines): "原有的内容没有改动，后来又添了 \(lines) \(isSession ? "条" : "行")"
    case .changed: "有改动"
    case .missing: "文件不在了"
    case .unreadable(let reason): "读不了：\(reason)"
    case .refused: "路径不对（绝对路径、上级文件夹、隐藏文件或者重复的路径），没有读"
    }
  }

  private var isSession: Bool { path.hasSuffix(".json") }
}
