import DurableFiles
import JSONText
import LineEditing
import Quiz
import Sessions
import Study

/// Puts what was typed into a session file, asking what to do for as long as that fails.
@MainActor
struct TypingFiling {
  /// What is on the disk.
  struct Saved {
    let header: SessionHeader
    let path: String
  }

  let passage: TypingPassage
  let record: TypingRecord
  let startedAt: Timestamp
  let shell: Shell

  /// Saves the session; it is finished, whether the passage was typed to its end or not.
  ///
  /// - Parameter asks: Whether there is time to ask where else it may go.
  /// - Returns: `nil` where the learner gave up, or cannot be asked.
  func save(asks: Bool) async -> Saved? {
    var store = shell.store
    while true {
      do {
        let session = try session(in: store)
        let path = try store.write(session)
        shell.historyChanged()
        return Saved(header: session.header, path: path)
      } catch {
        shell.complain("\(error)\n")
      }
      guard asks, shell.terminal.isInteractive else { return nil }
      shell.say("[回车] 再存一次   [w 目录] 改存别处   [q] 不存了，只看成绩")
      guard case .line(let line) = await shell.read("> ") else { return nil }
      let words = TypedForms.trimmed(line).split(maxSplits: 1, whereSeparator: \.isWhitespace)
      switch words.first.map({ TypedForms.folded(String($0)).lowercased() }) {
      case "q", "quit", "退出": return nil
      case "w" where words.count == 2: store = SessionStore(directory: String(words[1]))
      default: continue
      }
    }
  }

  private func session(in store: SessionStore) throws(SessionError) -> SessionFile {
    var random = SystemRandomNumberGenerator()
    let id = try store.newID(
      startedAt: startedAt, learner: shell.learner, mode: .typing, using: &random)
    return SessionFile(
      header: SessionHeader(
        id: id, mode: .typing, title: passage.title, learner: shell.learner, startedAt: startedAt,
        finishedAt: record.at, seed: 0, banks: [stamp], plan: [passage.reference]),
      events: [.typing(record)])
  }

  private var stamp: BankStamp {
    switch passage.source {
    case .file(let name, let sha256):
      return BankStamp(id: TypingPassage.files, title: name, sha256: sha256)
    case .bank(let id, _):
      let bank = shell.library.bank(id)
      return BankStamp(
        id: id, title: bank?.title ?? id.rawValue,
        sha256: Digest.sha256Hex(of: bank?.text.bytes ?? []))
    }
  }
}
