#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import LineEditing

extension Shell {
  /// Hands this process over to the program with the class server; it is built first where it was
  /// not yet.
  ///
  /// - Parameter arguments: What it is to do, as on its command line.
  /// - Returns: What the process should return, where it could not be handed over.
  public func handOverToClassServer(_ arguments: [String]) -> ExitStatus {
    do {
      let program = try classServer()
      var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
      words.append(nil)
      terminal.close()
      execv(program, words)
      throw ShellProblem("\(program) 不能运行。请重新编译：make class", exitStatus: .data)
    } catch {
      return fail(error)
    }
  }

  /// Runs the program with the class server from the prompt, and comes back when it has ended.
  func runClassServer(_ words: [String]) throws {
    let program = try classServer()
    switch terminal.run([program] + words + home.arguments) {
    case .exited, .killed: historyChanged()
    case .notStarted: throw ShellProblem("\(program) 不能运行。请重新编译：make class", exitStatus: .data)
    }
  }

  /// The program with the class server.
  private func classServer() throws -> String {
    switch ClassServerProgram(beside: Self.executable) {
    case .ready(let path): return path
    case .buildable(let package, let scratch):
      try build(ClassServerBuild(package: package, scratch: scratch))
      return ClassServerProgram.built(in: scratch)
    case .missing:
      throw ShellProblem(
        """
        这里没有装网页课堂（wenmi-class）。不用手机作答就去掉 --lan，照样能上课。
        要用网页课堂：在本程序的源代码文件夹里运行 make class，再 make install，装到和 wenmi 同一个文件夹。
        """, exitStatus: .data)
    }
  }

  private func build(_ build: ClassServerBuild) throws {
    say("网页课堂还没有编译过。现在编译：要联网下载一次，大约几分钟，以后不用再等。按 Ctrl-C 可以停下。")
    let line = ProgressLine("编译网页课堂")
    var told = ""
    let outcome = build.run { step in
      line.update(words: step)
      // Where nobody looks, only what is new is told.
      let kind = String(step.prefix { !$0.isNumber })
      if !terminal.isInteractive, kind != told { say(step) }
      told = kind
    }
    line.clear()
    guard case .failed(let lines) = outcome else { return say("编译好了。") }
    let advice =
      ClassServerBuild.isAboutNetwork(lines)
      ? "网页课堂要先联网编译一次。请连上网再试一次；现在上课就去掉 --lan，不用手机也能上。"
      : "请看上面的提示，改好再试一次；现在上课就去掉 --lan，不用手机也能上。"
    throw ShellProblem(
      "网页课堂没有编译成：\n" + lines.map { "  \($0)\n" }.joined() + advice, exitStatus: .data)
  }
}
