extension Question {
  /// How to think about the question, without its answer: what its bank says, else what helps with
  /// every question of its kind or topic.
  public var advice: String {
    if let hint { return hint }
    if let advice = content.advice { return advice }
    switch topic.root {
    case "文种": return "先看对方是不是上级，再看想让对方做什么、事情办了没有。"
    case "行文规则": return "先定方向（上行、平行、下行），再看主送、抄送和一文几事。"
    case "保密": return "先看密级和载体，再看该由谁批准、走什么渠道。"
    case "校对": return "把可疑的字换成音近、形近的字，想想各是什么意思。"
    default: return "先找题里起决定作用的那个事实。"
    }
  }
}
