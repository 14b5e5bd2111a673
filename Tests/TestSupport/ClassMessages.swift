/// Messages of a class as its server sends them, for scripts.
public enum ClassMessages {
  /// What a class tells anybody.
  public static func lesson(form: String = "live", phase: String = "lobby") -> String {
    """
    {"protocol":1,"lesson":"l-1","title":"第三讲","class":"写作班","form":"\(form)","phase":"\(phase)"}
    """
  }

  /// The place of 张三.
  public static let place = """
    {"token":"tok-123","learner":{"number":"0012","name":"张三","group":"第1组"},"resumed":false}
    """

  /// A state; further members begin with a comma, a message has its quotes.
  public static func state(
    _ version: Int, phase: String = "lobby", form: String = "live", message: String = "null",
    more: String = ""
  ) -> String {
    """
    {"protocol":1,"version":\(version),"now":1800000000000,"lesson":"l-1","title":"第三讲",\
    "class":"写作班","form":"\(form)","phase":"\(phase)","paused":false,"message":\(message),\
    "me":{"number":"0012","name":"张三","group":"第1组","points":0},"resultReady":false\(more)}
    """
  }

  /// A question with the choices 甲 and 乙, for a state.
  public static func question(_ id: String, number: Int, stem: String = "用什么文种？") -> String {
    """
    {"id":"\(id)","number":\(number),"of":3,"kind":"single","kindTitle":"单选","stem":["\(stem)"],\
    "maxPoints":1,"choices":[{"letter":"A","text":"甲"},{"letter":"B","text":"乙"}],\
    "howToAnswer":[],"answerForm":"A-B","takesDocument":false}
    """
  }

  /// What is said to a stored answer.
  public static func stored(_ question: String, _ answer: String) -> String {
    """
    {"stored":true,"question":"\(question)","mine":{"answer":"\(answer)","words":"\(answer)号答案",\
    "at":1800000000000,"source":"device"},"feedback":null}
    """
  }

  /// A refusal.
  public static func refusal(_ code: String, _ message: String) -> String {
    """
    {"error":{"code":"\(code)","message":"\(message)"}}
    """
  }
}
