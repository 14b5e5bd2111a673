#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// All banks of some folders: those that can be used, and why the others cannot.
public struct QuestionLibrary: Sendable {
  /// The banks that opened, folder by folder, by name.
  public let banks: [QuestionBank]
  /// What is wrong with those that did not.
  public let faults: [BankError]
  private let places: [BankID: Int]

  /// Opens every bank file of some folders; one that is broken does not keep the others out.
  ///
  /// - Parameters:
  ///   - folders: Hold the `.json` files; schemas and observed statistics are passed over. Of two
  ///     banks with one name the first counts.
  ///   - wanted: The banks to open, or `nil` for all.
  public init(folders: [String], only wanted: Set<String>? = nil) {
    var paths: [String] = []
    var seen: Set<String> = []
    for folder in folders {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      let banks = names.sorted().filter {
        $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") && !$0.hasSuffix(".observed.json")
          && !$0.hasPrefix(".") && $0 != Syllabus.fileName
          && wanted?.contains(String($0.dropLast(5))) != false
      }
      for name in banks where seen.insert(name).inserted {
        paths.append(folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)")
      }
    }
    self.init(paths: paths)
  }

  /// Opens some bank files.
  public init(paths: [String]) {
    var banks: [QuestionBank] = []
    var faults: [BankError] = []
    for path in paths {
      do {
        banks.append(try QuestionBank(path: path))
      } catch {
        faults.append(error)
      }
    }
    self.init(banks: banks, faults: faults)
  }

  /// Takes banks that are open.
  public init(banks: [QuestionBank], faults: [BankError] = []) {
    self.banks = banks
    self.faults = faults
    places = Dictionary(
      banks.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The questions of all banks, in order.
  public var entries: [QuestionBank.Entry] { banks.flatMap(\.entries) }

  /// A bank by name.
  public func bank(_ id: BankID) -> QuestionBank? { places[id].map { banks[$0] } }

  /// Reads a question.
  ///
  /// - Parameter reference: Bank and question.
  /// - Returns: The question, or `nil` where no bank has it.
  /// - Throws: ``BankError`` where the bank has it and it cannot be read.
  public func question(_ reference: QuestionReference) throws(BankError) -> Question? {
    guard let bank = bank(reference.bank), let entry = bank.entry(reference.question) else {
      return nil
    }
    return try bank.question(at: entry)
  }
}
