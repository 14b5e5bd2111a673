public import ArgumentParser
internal import WenmiShell

/// What a program says of itself: its version, and whose works it is made of.
///
/// The argument parser's own `--version` would not let another option say more.
public struct VersionArguments: ParsableArguments {
  @Flag(help: "显示版本。") var version = false
  @Flag(help: "显示版本、用到的别人的作品和许可证。") var licenses = false

  /// For the argument parser.
  public init() {}

  /// Says it and ends the program, if it was asked for.
  public func validate() throws {
    if licenses { throw CleanExit.message(WenmiVersion.text + "\n\n" + Self.notice) }
    if version { throw CleanExit.message(WenmiVersion.text) }
  }

  /// The file NOTICE, and where the texts are that it names.
  private static var notice: String {
    let place =
      Home.installed("Licenses").map { "在 \($0)。" }
      ?? "这台电脑上没有，在源代码的 Licenses 文件夹里。"
    return String(decoding: PackageResources.NOTICE, as: UTF8.self) + "\n许可证全文" + place
  }
}
