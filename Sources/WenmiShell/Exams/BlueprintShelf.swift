import DurableFiles
import Quiz
import Study

/// The blueprints there are: those of this home, then those that came with the program.
struct BlueprintShelf {
  /// The blueprints that can be used, by name.
  let blueprints: [Blueprint]
  /// What is wrong with the others.
  let faults: [BlueprintError]

  /// Opens every blueprint of some folders; of two with one name the first counts.
  init(folders: [String]) {
    var blueprints: [Blueprint] = []
    var faults: [BlueprintError] = []
    var seen: Set<String> = []
    for folder in folders {
      let names = ((try? Folder.names(in: folder)) ?? []).sorted().filter {
        $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") && !$0.hasPrefix(".")
      }
      for name in names where seen.insert(name).inserted {
        do throws(BlueprintError) {
          blueprints.append(try Blueprint(path: "\(folder)/\(name)"))
        } catch {
          faults.append(error)
        }
      }
    }
    self.blueprints = blueprints
    self.faults = faults
  }

  /// Finds a blueprint by its title or file name or a beginning of them, or opens the file that is
  /// named.
  ///
  /// - Parameter name: As it was typed.
  /// - Returns: The blueprint.
  /// - Throws: ``ShellProblem`` that says which there are.
  func blueprint(named name: String) throws -> Blueprint {
    if name.contains("/") || name.lowercased().hasSuffix(".json") {
      do throws(BlueprintError) {
        return try Blueprint(path: TypedPath.file(name))
      } catch {
        throw ShellProblem("\(error)", exitStatus: .data)
      }
    }
    let wanted = Self.comparable(name)
    let same = blueprints.filter { names(of: $0).contains(wanted) }
    let fitting =
      same.isEmpty
      ? blueprints.filter { names(of: $0).contains { $0.hasPrefix(wanted) } } : same
    if let only = fitting.first, fitting.count == 1 { return only }
    if let fault = faults.first(where: {
      Self.comparable(Blueprint.id(ofFile: $0.path)) == wanted
    }) {
      throw ShellProblem("\(fault)", exitStatus: .data)
    }
    let list = (fitting.isEmpty ? blueprints : fitting).map { "\($0.title)（\($0.id)）" }
      .joined(separator: "、")
    guard fitting.isEmpty else { throw ShellProblem("“\(name)”不止一个：\(list)。请写全。") }
    throw ShellProblem(
      "没有叫“\(name)”的组卷蓝图。"
        + (list.isEmpty ? "可以写一份放进 ExamBlueprints，或者写明文件。" : "现有：\(list)。也可以写明文件，如 我的卷.json"))
  }

  private func names(of blueprint: Blueprint) -> [String] {
    [Self.comparable(blueprint.title), Self.comparable(blueprint.id)]
  }

  private static func comparable(_ name: String) -> String {
    TypedForms.trimmed(TypedForms.folded(name)).lowercased()
  }
}

extension Shell {
  /// The blueprints of this home and of the program.
  var blueprintShelf: BlueprintShelf { BlueprintShelf(folders: home.blueprints) }
}
