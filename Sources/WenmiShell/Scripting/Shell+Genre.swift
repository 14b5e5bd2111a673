#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import JSONText
import LineEditing
import SecretarialRules

extension Shell {
  /// Asks for the facts of a case and advises.
  public func genre() async -> ExitStatus { await perform(GenreCommand.self, []) }

  /// Advises on the facts in a file.
  ///
  /// - Parameters:
  ///   - path: The JSON file; `-` for standard input.
  ///   - isJSON: Whether the advice is for a machine.
  /// - Returns: ``ExitStatus/findings`` where a routing rule is broken or a fact is missing.
  public func genre(factsIn path: String, isJSON: Bool) -> ExitStatus {
    do {
      let scenario = try scenario(in: path)
      let advice = GenreAdviser.advise(scenario)
      if isJSON {
        terminal.write(try JSONOutput.text(advice))
      } else {
        var screen = screen()
        AdviceScreen.draw(advice, of: scenario, on: &screen)
        show(screen)
      }
      return advice.violations.isEmpty && advice.genre != nil ? .done : .findings
    } catch {
      return fail(error)
    }
  }

  private func scenario(in path: String) throws -> Scenario {
    let name = path == "-" ? "标准输入" : path
    let data: Data
    do {
      data =
        path == "-"
        ? FileHandleBytes.standardInput() : try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw ShellProblem("打不开 \(name)。请看看文件在不在、有没有读取权限。", exitStatus: .data)
    }
    let text = JSONText([UInt8](data))
    let members: [JSONText.Member]
    do {
      guard let found = try text.members() else {
        throw ShellProblem("\(name) 不是一个 JSON 对象 { }。字段见 wenmi genre --help。", exitStatus: .data)
      }
      members = found
    } catch let error as JSONSyntaxError {
      throw ShellProblem("\(name) \(error)", exitStatus: .data)
    }
    for member in members where !Scenario.factNames.contains(member.key) {
      throw ShellProblem(
        "\(name) \(text.position(ofOffset: member.keyRange.lowerBound))：不认识 \(member.key)。字段见 wenmi genre --help。",
        exitStatus: .data)
    }
    do {
      return try JSONDecoder().decode(Scenario.self, from: data)
    } catch let error as DecodingError {
      throw ShellProblem(Self.explained(error, in: text, named: name), exitStatus: .data)
    }
  }

  private static func explained(
    _ error: DecodingError, in text: JSONText, named name: String
  ) -> String {
    let path: [any CodingKey] =
      switch error {
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .keyNotFound(_, let context), .dataCorrupted(let context):
        context.codingPath
      @unknown default: []
      }
    let place = text.offset(of: path.map { JSONText.PathStep($0) }).map {
      " \(text.position(ofOffset: $0))"
    }
    let member = path.first?.stringValue ?? ""
    return "\(name)\(place ?? "")：\(member) 的值不能用。可用的值见 wenmi genre --help。"
  }
}
