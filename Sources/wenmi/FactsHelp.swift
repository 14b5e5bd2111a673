import WenmiShell

/// The facts that `wenmi genre --facts` understands, as its help shows them.
enum FactsHelp {
  static let text = """
    事实写成一个 JSON 对象，不知道的不写，例：
      {"sender":"青禾县教育局","senderKind":"部门","receiver":"青禾县财政局","relation":"不相隶属","purpose":"请求批准"}

    字段和可用的值：

    """ + ScenarioHelp.lines.joined(separator: "\n")
}
