import DurableFiles
#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import Quiz
import SecretarialRules
import Sessions

/// Drafts that were begun and not handed in, so that they are still there when the question comes
/// again.
///
/// Each has a folder of its own that only the learner can open, in which an editor may leave its
/// own files; all of it goes when the draft is handed in.
struct DraftStore {
  /// The folder of the sessions.
  let directory: String

  private var root: String { directory + "/.drafts" }

  /// A draft is found by the learner and the question, whichever session it was begun in.
  private func folder(_ question: QuestionReference, _ learner: String) -> String {
    let name = Digest.sha256Hex(of: Array("\(learner)\n\(question)".utf8)).prefix(24)
    return "\(root)/\(name)"
  }

  private func file(_ question: QuestionReference, _ learner: String) -> String {
    folder(question, learner) + "/gongwen.txt"
  }

  /// The draft that was left, or an empty text.
  func text(of question: QuestionReference, by learner: String) -> String {
    let path = file(question, learner)
    guard let bytes = try? FileContents.bytes(of: path, limit: Self.limit + 1),
      let text = Self.text(bytes)
    else { return "" }
    return text
  }

  /// Far more than is ever handed in.
  static let limit = 1 << 20

  /// The text of a file; `nil` where it is no UTF-8, or too long.
  static func text(_ bytes: [UInt8]) -> String? {
    guard bytes.count <= limit else { return nil }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return String(validating: bytes.dropFirst(hasMark ? 3 : 0), as: UTF8.self)
  }

  /// Writes a draft down, for this learner's eyes only; an empty one, or one with a secrecy mark,
  /// is not kept.
  func save(
    _ text: String, of question: QuestionReference, by learner: String
  ) throws(FileError) {
    guard !text.isEmpty, SecrecyMarkDetector.marks(in: text).isEmpty else {
      return remove(question, learner)
    }
    _ = try put(text, question, learner)
  }

  /// Puts a draft where an editor can work on it, secrecy mark or not.
  ///
  /// - Returns: The path of the file.
  /// - Throws: ``FileError``.
  func put(
    _ text: String, _ question: QuestionReference, _ learner: String
  ) throws(FileError) -> String {
    try Folder.make(folder(question, learner))
    let path = file(question, learner)
    try AtomicFile.write(
      Array((text.isEmpty ? "" : text + "\n").utf8), to: path, existing: .replaced,
      permissions: 0o600)
    return path
  }

  /// Removes a draft with whatever an editor has left beside it.
  func remove(_ question: QuestionReference, _ learner: String) {
    let files = FileManager.default
    guard files.fileExists(atPath: folder(question, learner)) else { return }
    try? files.removeItem(atPath: folder(question, learner))
    if (try? Folder.names(in: root))?.isEmpty ?? false { try? files.removeItem(atPath: root) }
  }
}
