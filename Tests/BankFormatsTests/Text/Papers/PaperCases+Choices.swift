/// Choices and their keys in the ways in which people write them.
let choiceCases: [PaperCase] = [
  PaperCase(
    "the common form",
    """
    1. 请示应当（　　）。
    A. 一文多事
    B. 多头主送
    C. 一文一事
    D. 越级行文
    答案：C
    解析：请示应当一文一事。
    """,
    """
    1. 请示应当（　　）。
    A. 一文多事
    B. 多头主送
    C. 一文一事
    D. 越级行文
    答案：C
    解析：请示应当一文一事。
    """),
  PaperCase(
    "brackets around the label", "1、题（ ）\nA、甲\nB、乙\n【答案】B\n【解析】因为", choice("题（　　）", "B", "因为")),
  PaperCase("a half-width colon", "1．题\nA．甲\nB．乙\n答:B", choice("题", "B")),
  PaperCase("brackets around the key", "1．题\nA．甲\nB．乙\n参考答案: (AB)", choice("题", "AB")),
  PaperCase("正确答案", "1．题\nA．甲\nB．乙\n正确答案：A", choice("题", "A")),
  PaperCase("标准答案 in brackets", "1．题\nA．甲\nB．乙\n[标准答案] A", choice("题", "A")),
  PaperCase("选", "1．题\nA．甲\nB．乙\n选 B", choice("题", "B")),
  PaperCase("故选 with a full stop", "1．题\nA．甲\nB．乙\n故选B。", choice("题", "B")),
  PaperCase("正确答案是", "1．题\nA．甲\nB．乙\n正确答案是：B", choice("题", "B")),
  PaperCase("no colon", "1．题\nA．甲\nB．乙\n答案 B", choice("题", "B")),
  PaperCase("blanks inside the label", "1．题\nA．甲\nB．乙\n答　案：B\n解　析：因为", choice("题", "B", "因为")),
  PaperCase("a key in the bracket of the stem", "1．这是（ B ）。\nA．甲\nB．乙", choice("这是（　　）。", "B")),
  PaperCase("keys in half-width brackets", "1.这是(AB)\nA．甲\nB．乙", choice("这是（　　）", "AB")),
  PaperCase("a key in square brackets", "1.这是【A】。\nA．甲\nB．乙", choice("这是（　　）。", "A")),
  PaperCase("a key after the stem", "1、这是（ ）。 B\nA．甲\nB．乙", choice("这是（　　）。", "B")),
  PaperCase("a labelled key after the stem", "1、这是（ ）。答案：B\nA．甲\nB．乙", choice("这是（　　）。", "B")),
  PaperCase("a key in brackets with its label", "1、这是（ ）。（答案：B）\nA．甲\nB．乙", choice("这是（　　）。", "B")),
  PaperCase(
    "the key on the next line", "1. 题\nA. 甲\nB. 乙\n答案：\nB\n解析：\n因为", choice("题", "B", "因为")),
  PaperCase("full-width letters", "１．题\nＡ．甲\nＢ．乙\n答案：Ｂ", choice("题", "B")),
  PaperCase("(A)", "1.题\n(A)甲\n(B)乙\n答案：B", choice("题", "B")),
  PaperCase("（A）", "1.题\n（A）甲\n（B）乙\n答案：B", choice("题", "B")),
  PaperCase("A)", "1.题\nA)甲\nB)乙\n答案：B", choice("题", "B")),
  PaperCase("small letters", "1.题\na.甲\nb.乙\n答案：b", choice("题", "B")),
  PaperCase("a letter and a blank", "1.题\nA 甲\nB 乙\n答案：B", choice("题", "B")),
  PaperCase("a letter and a tab", "1.题\nA\t甲\nB\t乙\n答案：B", choice("题", "B")),
  PaperCase("circled numbers", "1.题\n①甲\n②乙\n答案：②", choice("题", "B")),
  PaperCase(
    "circled numbers that the choices speak of",
    """
    1. 下列正确的是
    ①甲
    ②乙
    A. ①
    B. ①②
    答案：B
    """,
    """
    1. 下列正确的是
      ①甲
      ②乙
    A. ①
    B. ①②
    答案：B
    """),
  PaperCase("choices on one line with blanks", "1. 题\nA. 甲  B. 乙\n答案：B", choice("题", "B")),
  PaperCase("choices on one line with tabs", "1. 题\nA．甲\tB．乙\n答案：B", choice("题", "B")),
  PaperCase("choices on one line without anything", "1. 题\nA．甲B．乙\n答案：B", choice("题", "B")),
  PaperCase(
    "two choices a line",
    """
    1、题
    A、甲　　B、乙
    C、丙　　D、丁
    答案：D
    """,
    """
    1. 题
    A. 甲
    B. 乙
    C. 丙
    D. 丁
    答案：D
    """),
  PaperCase("choices on the line of the stem", "1、题（ ）A、甲 B、乙\n答案：B", choice("题（　　）", "B")),
  PaperCase("everything on one line", "1、题（ B ）A.甲 B.乙 解析：因为", choice("题（　　）", "B", "因为")),
  PaperCase(
    "letters that are no choices", "1、A、B两单位联合行文，主办的是（ ）。\nA．甲\nB．乙\n答案：A",
    choice("A、B两单位联合行文，主办的是（　　）。", "A")),
  PaperCase(
    "a letter inside a choice",
    """
    1. 题
    A. 维生素A、维生素B、维生素C
    B. 乙
    答案：A
    """,
    """
    1. 题
    A. 维生素A、维生素B、维生素C
    B. 乙
    答案：A
    """),
  PaperCase(
    "a choice on two lines",
    """
    1. 题
    A. 国家行政机关
    制定的文件
    B. 乙
    答案：B
    """,
    """
    1. 题
    A. 国家行政机关制定的文件
    B. 乙
    答案：B
    """),
  PaperCase(
    "a stem on several lines",
    """
    1. 第一行：
    第二行。
    A. 甲
    B. 乙
    答案：B
    解析：第一行
    第二行
    """,
    """
    1. 第一行：
      第二行。
    A. 甲
    B. 乙
    答案：B
    解析：第一行
      第二行
    """),
  PaperCase(
    "a letter is skipped",
    """
    1. 题
    A. 甲
    B. 乙
    1️⃣D. 丁
    答案：D
    """,
    """
    1. 题
    A. 甲
    B. 乙
    D. 丁
    答案：D
    """, [("1️⃣", "选项从 B 跳到 D")]),
  PaperCase(
    "a key that no choice has",
    """
    1️⃣1. 题
    A. 甲
    B. 乙
    答案：E
    """, choice("题", "E"), [("1️⃣", "答案 E 不在选项里")]),
  PaperCase(
    "two keys that differ",
    """
    1. 这是（ A ）
    A. 甲
    B. 乙
    答案：B
    """.replacing("1. 这是", with: "1️⃣1. 这是"), choice("这是（　　）", "B"), [("1️⃣", "答案有两处")]),
  PaperCase("two keys that agree", "1. 这是（ B ）\nA. 甲\nB. 乙\n答案：B", choice("这是（　　）", "B")),
  PaperCase(
    "no key", "1️⃣1. 这是（ ）\nA. 甲\nB. 乙\n2. 题\nA. 甲\nB. 乙\n答案：B",
    """
    1. 这是（　　）
    A. 甲
    B. 乙
    2. 题
    A. 甲
    B. 乙
    答案：B
    """, [("1️⃣", "没有答案")]),
  PaperCase(
    "an explanation that goes through the choices",
    """
    1. 题
    A. 甲
    B. 乙
    答案：B
    解析：A. 甲不对，
    B. 乙对。
    """,
    """
    1. 题
    A. 甲
    B. 乙
    答案：B
    解析：A. 甲不对，
      B. 乙对。
    """),
  PaperCase("an explanation behind the key", "1. 题\nA. 甲\nB. 乙\n答案：B。因为", choice("题", "B", "因为")),
  PaperCase("the choice again behind the key", "1. 题\nA. 甲\nB. 乙\n答案：B、乙", choice("题", "B")),
  PaperCase("the text of the choice as key", "1. 题\nA. 甲\nB. 乙\n答案：乙", choice("题", "B")),
]

/// A question with two choices in the plain-text form.
func choice(_ stem: String, _ key: String, _ explanation: String? = nil) -> String {
  """
  1. \(stem)
  A. 甲
  B. 乙
  答案：\(key)
  """ + (explanation.map { "\n解析：\($0)" } ?? "")
}
