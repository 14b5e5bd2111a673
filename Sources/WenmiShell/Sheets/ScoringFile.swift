import Classroom
import DurableFiles
import ScoreSheets

/// The scoring rules of a class: a file in its folder.
enum ScoringFile {
  /// Where the file of a class is, or would be.
  static func path(in folder: String) -> String { "\(folder)/scoring.json" }

  /// Reads the rules of a class.
  ///
  /// - Parameter path: The file.
  /// - Returns: The rules; `nil` where there is no file.
  /// - Throws: ``ShellProblem`` where it cannot be read.
  static func rules(at path: String) throws -> ScoringRules? {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileContents.bytes(of: path, limit: 1 << 20)
    } catch {
      if error.cause == .missing { return nil }
      throw ShellProblem("\(error)", exitStatus: .data)
    }
    return try rules(bytes, path: path)
  }

  /// Reads rules from the bytes of a file.
  static func rules(_ bytes: [UInt8], path: String) throws(ShellProblem) -> ScoringRules {
    do throws(ScoringRulesError) {
      return try ScoringRules(bytes, path: path)
    } catch {
      throw ShellProblem("\(error)", exitStatus: .data)
    }
  }

  /// Writes the rules of a class in place of what was there.
  static func write(_ rules: ScoringRules, to path: String) throws {
    do throws(FileError) {
      try AtomicFile.write(rules.bytes, to: path, existing: .replaced, permissions: 0o600)
    } catch {
      throw ShellProblem("计分办法没有写成。\(error)", exitStatus: .data)
    }
  }
}
