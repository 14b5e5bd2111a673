/// Choices with their keys in the places and words in which people write them.
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
    "brackets around the label",
    """
    1、题（ ）
    A、甲
    B、乙
    【答案】B
    【解析】因为
    """, choice("题（　　）", "B", "因为")),
  PaperCase(
    "a half-width colon",
    """
    1．题
    A．甲
    B．乙
    答:B
    """, choice("题", "B")),
  PaperCase(
    "brackets around the key",
    """
    1．题
    A．甲
    B．乙
    参考答案: (AB)
    """, choice("题", "AB")),
  PaperCase(
    "正确答案",
    """
    1．题
    A．甲
    B．乙
    正确答案：A
    """, choice("题", "A")),
  PaperCase(
    "标准答案 in brackets",
    """
    1．题
    A．甲
    B．乙
    [标准答案] A
    """, choice("题", "A")),
  PaperCase(
    "选",
    """
    1．题
    A．甲
    B．乙
    选 B
    """, choice("题", "B")),
  PaperCase(
    "故选 with a full stop",
    """
    1．题
    A．甲
    B．乙
    故选B。
    """, choice("题", "B")),
  PaperCase(
    "正确答案是",
    """
    1．题
    A．甲
    B．乙
    正确答案是：B
    """, choice("题", "B")),
  PaperCase(
    "no colon",
    """
    1．题
    A．甲
    B．乙
    答案 B
    """, choice("题", "B")),
  PaperCase(
    "blanks inside the label",
    """
    1．题
    A．甲
    B．乙
    答　案：B
    解　析：因为
    """, choice("题", "B", "因为")),
  PaperCase(
    "a key in the bracket of the stem",
    """
    1．这是（ B ）。
    A．甲
    B．乙
    """, choice("这是（　　）。", "B")),
  PaperCase(
    "keys in half-width brackets",
    """
    1.这是(AB)
    A．甲
    B．乙
    """, choice("这是（　　）", "AB")),
  PaperCase(
    "a key in square brackets",
    """
    1.这是【A】。
    A．甲
    B．乙
    """, choice("这是（　　）。", "A")),
  PaperCase(
    "a key after the stem",
    """
    1、这是（ ）。 B
    A．甲
    B．乙
    """, choice("这是（　　）。", "B")),
  PaperCase(
    "a labelled key after the stem",
    """
    1、这是（ ）。答案：B
    A．甲
    B．乙
    """, choice("这是（　　）。", "B")),
  PaperCase(
    "a key in brackets with its label",
    """
    1、这是（ ）。（答案：B）
    A．甲
    B．乙
    """, choice("这是（　　）。", "B")),
  PaperCase(
    "the key on the next line",
    """
    1. 题
    A. 甲
    B. 乙
    答案：
    B
    解析：
    因为
    """, choice("题", "B", "因为")),
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
