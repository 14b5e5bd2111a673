import Foundation
import Sessions

/// A bank whose right answers the tests know without asking the program.
struct TestBank {
  let name: String
  let title: String
  let text: String
  /// The answer to type for each question, where it does not depend on the order of choices.
  let rightAnswers: [String: String]

  private init(name: String, title: String, questions: [(json: [String: Any], answer: String)]) {
    self.name = name
    self.title = title
    let bank: [String: Any] = [
      "schemaVersion": 1, "id": name, "title": title, "questions": questions.map(\.json),
    ]
    let data = try? JSONSerialization.data(
      withJSONObject: bank, options: [.prettyPrinted, .sortedKeys])
    text = String(decoding: data ?? Data(), as: UTF8.self)
    rightAnswers = Dictionary(
      questions.map { ($0.json["id"] as? String ?? "", $0.answer) }, uniquingKeysWith: { $1 })
  }

  /// Statements, every second of which is right.
  static func statements(_ count: Int = 12) -> TestBank {
    TestBank(
      name: "statements", title: "说法",
      questions: (1...count).map { number in
        var question = common("st-\(number)", type: "trueFalse", stem: "第 \(number) 个说法。")
        question["key"] = number.isMultiple(of: 2)
        return (question, number.isMultiple(of: 2) ? "对" : "错")
      })
  }

  /// Choices of one whose order changes; the right one is always `a`, and its text says so.
  static func choices(_ count: Int = 6) -> TestBank {
    TestBank(
      name: "choices", title: "选项",
      questions: (1...count).map { number in
        var question = common("ch-\(number)", type: "single", stem: "第 \(number) 道选择题。")
        question["choices"] = ["甲", "乙", "丙", "丁"].enumerated().map { index, word in
          [
            "id": ["a", "b", "c", "d"][index], "text": "\(word)项\(number)",
            "why": index == 0 ? "这一项对。" : "这一项不对。",
          ]
        }
        question["key"] = ["a"]
        return (question, "甲项\(number)")
      })
  }

  /// A gap to be filled with a word that is a command as well.
  static func gaps() -> TestBank {
    var question = common("ga-1", type: "fill", stem: "公文标题由发文机关、（　　）和文种组成。")
    question["blanks"] = [["accept": ["事由", "主题"]]]
    return TestBank(name: "gaps", title: "填空题", questions: [(question, "事由")])
  }

  /// Passages with wrong words in known places, long enough to wrap on every screen.
  static func typos() -> TestBank {
    var question = common("ty-1", type: "typoSpotting", stem: "找出用错的字词并改正。")
    question["text"] = [
      "镇民政办2026年建立困难群众帮扶台帐，实行一户一档、动态更新，截止5月底共登记128户，并逐户明确了责任人和完成时限。",
      "下一步，我办将再接再励，做到底数清、责任明。",
    ]
    question["key"] = [
      ["line": 1, "wrong": "台帐", "right": ["台账"], "why": "账目的账从贝"],
      ["line": 1, "wrong": "截止", "right": ["截至"], "why": "后面带时间用截至"],
      ["line": 2, "wrong": "再接再励", "right": ["再接再厉"], "why": "厉是磨快的意思"],
    ]
    question["lures"] = [["line": 2, "text": "底数", "why": "底数没有错"]]
    return TestBank(
      name: "typos", title: "错字",
      questions: [(question, "台帐=台账 截止=截至 再接再励=再接再厉")])
  }

  /// A case with parts of three kinds, whose right answers do not depend on the order of choices.
  static func cases() -> TestBank {
    var question = common("ca-1", type: "case", stem: "阅读材料，回答下面的问题。")
    question["material"] = ["云川市民政局想新建一处养老服务中心，用地须经市政府同意。"]
    let choices = ["请示", "报告", "函"].enumerated().map { index, word in
      ["id": ["a", "b", "c"][index], "text": word, "why": "这是\(word)的理由。"]
    }
    question["parts"] = [
      ["id": "1", "type": "single", "stem": "用哪一文种？", "choices": choices, "key": ["a"]],
      [
        "id": "2", "type": "trueFalse", "stem": "可以同时主送两家。", "key": false, "explanation": "只主送一家。",
      ],
      [
        "id": "3", "type": "errorFinding", "stem": "改正下面一句。", "text": ["为落实市委布署，现请求如下。"],
        "key": [["line": 1, "wrong": "布署", "right": ["部署"], "why": "统领的意思"]],
      ],
    ]
    return TestBank(
      name: "cases", title: "材料", questions: [(question, "请示 | 错 | 布署=部署")])
  }

  /// Documents to write, which two facts and the right elements make complete.
  static func documents(_ count: Int = 2) -> TestBank {
    TestBank(
      name: "documents", title: "公文",
      questions: (1...count).map { number in
        var question = common("do-\(number)", type: "drafting", stem: "起草第 \(number) 份函。")
        question["rubric"] = [
          "genre": "函",
          "elements": [
            "title": ["场地"], "mainRecipients": ["青禾县体育馆"], "signature": ["青禾县图书馆"],
            "documentDate": ["2026年6月12日"],
          ],
          "facts": [
            ["name": "时间", "accepted": ["7月11日"]], ["name": "人数", "accepted": ["300人"]],
          ],
        ]
        question["model"] = document
        question["checklist"] = ["语气得体", "理由充分", "详略得当"]
        return (question, document.joined(separator: "\n") + "\n完")
      })
  }

  /// A document that earns all points, a line an element.
  static let document = [
    "青禾县图书馆关于借用场地的函", "青禾县体育馆：", "　　我馆拟于2026年7月11日举办读书活动，约300人参加，请予支持。", "青禾县图书馆",
    "2026年6月12日",
  ]

  private static func common(_ id: String, type: String, stem: String) -> [String: Any] {
    [
      "id": id, "type": type, "topic": "文种/函", "difficulty": 1, "level": "应用", "stem": stem,
      "explanation": "这是 \(id) 的解析。", "rules": ["GW114"], "source": ["测试"],
    ]
  }

  /// The right answers in the order in which a session asks, a line each.
  func rightAnswers(to plan: [String]) -> [String] { plan.map { rightAnswers[$0] ?? "" } }
}
