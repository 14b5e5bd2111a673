/// Marks of choices, choices on one line, and choices that are none.
let markCases: [PaperCase] = [
  PaperCase(
    "full-width letters",
    """
    １．题
    Ａ．甲
    Ｂ．乙
    答案：Ｂ
    """, choice("题", "B")),
  PaperCase(
    "(A)",
    """
    1.题
    (A)甲
    (B)乙
    答案：B
    """, choice("题", "B")),
  PaperCase(
    "（A）",
    """
    1.题
    （A）甲
    （B）乙
    答案：B
    """, choice("题", "B")),
  PaperCase(
    "A)",
    """
    1.题
    A)甲
    B)乙
    答案：B
    """, choice("题", "B")),
  PaperCase(
    "small letters",
    """
    1.题
    a.甲
    b.乙
    答案：b
    """, choice("题", "B")),
  PaperCase(
    "a letter and a blank",
    """
    1.题
    A 甲
    B 乙
    答案：B
    """, choice("题", "B")),
  PaperCase(
    "a letter and a tab",
    """
    1.题
    A\t甲
    B\t乙
    答案：B
    """, choice("题", "B")),
  PaperCase(
    "circled numbers",
    """
    1.题
    ①甲
    ②乙
    答案：②
    """, choice("题", "B")),
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
  PaperCase(
    "choices on one line with blanks",
    """
    1. 题
    A. 甲  B. 乙
    答案：B
    """, choice("题", "B")),
  PaperCase(
    "choices on one line with tabs",
    """
    1. 题
    A．甲\tB．乙
    答案：B
    """, choice("题", "B")),
  PaperCase(
    "choices on one line without anything",
    """
    1. 题
    A．甲B．乙
    答案：B
    """, choice("题", "B")),
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
  PaperCase(
    "choices on the line of the stem",
    """
    1、题（ ）A、甲 B、乙
    答案：B
    """, choice("题（　　）", "B")),
  PaperCase("everything on one line", "1、题（ B ）A.甲 B.乙 解析：因为", choice("题（　　）", "B", "因为")),
  PaperCase(
    "letters that are no choices",
    """
    1、A、B两单位联合行文，主办的是（ ）。
    A．甲
    B．乙
    答案：A
    """,
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
    1. 题
    A. 甲
    B. 乙
    1️⃣答案：E
    """, choice("题", "E"), [("1️⃣", "答案 E 不在选项里")]),
  PaperCase(
    "two keys that differ",
    """
    1. 这是（ A ）
    A. 甲
    B. 乙
    答案：B
    """.replacing("1. 这是", with: "1️⃣1. 这是"), choice("这是（　　）", "B") + "\n答案：A", [("1️⃣", "答案有两处")]),
  PaperCase(
    "a key behind the last choice", "1. 题\nA.甲\nB.乙      【B】", choice("题", "B")),
  PaperCase(
    "a key behind choices with blanks on the line of the stem",
    "1. 题（　　）  A 甲   B 乙   C 丙  (答案：C)",
    """
    1. 题（　　）
    A. 甲
    B. 乙
    C. 丙
    答案：C
    """),
  PaperCase(
    "letters that the stem speaks of", "1. 表 A 与表 B 与表 C 各是什么（B）\nA.甲\nB.乙",
    """
    1. 表 A 与表 B 与表 C 各是什么（　　）
    A. 甲
    B. 乙
    答案：B
    """),
  PaperCase(
    "a question behind an answer", "1. 题一\nA. 甲\nB. 乙\n答案：A 2.题二有几个？\nA. 丙\nB. 丁\n答案：B",
    """
    1. 题一
    A. 甲
    B. 乙
    答案：A
    2. 题二有几个？
    A. 丙
    B. 丁
    答案：B
    """),
  PaperCase(
    "two keys that agree",
    """
    1. 这是（ B ）
    A. 甲
    B. 乙
    答案：B
    """, choice("这是（　　）", "B")),
  PaperCase(
    "no key",
    """
    1️⃣1. 这是（ ）
    A. 甲
    B. 乙
    2. 题
    A. 甲
    B. 乙
    答案：B
    """,
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
  PaperCase(
    "an explanation behind the key",
    """
    1. 题
    A. 甲
    B. 乙
    答案：B。因为
    """, choice("题", "B", "因为")),
  PaperCase(
    "the choice again behind the key",
    """
    1. 题
    A. 甲
    B. 乙
    答案：B、乙
    """, choice("题", "B")),
  PaperCase(
    "the text of the choice as key",
    """
    1. 题
    A. 甲
    B. 乙
    答案：乙
    """, choice("题", "B")),
]
