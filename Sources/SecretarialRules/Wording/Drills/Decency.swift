/// What an exercise does not play with, and does not put into people's mouths.
enum Decency {
  /// Whether a word names the state, the Party, the people, an office or a body, in whole or in part.
  static func isAbovePlay(_ word: String) -> Bool { abovePlay.contains { word.contains($0) } }

  /// Whether a character would turn a slip into an insult or a horror, as 学牲 for 学生, or speak of
  /// what no slip should speak of, as 党未 for 尚未.
  static func isUnseemly(_ character: Unicode.Scalar) -> Bool { unseemly.contains(character) }

  private static let abovePlay =
    """
    党 团员 共青 政府 政协 人大 人代 人民 国 中央 中华 华人 主义 思想 革命 民族 民政 主席 总理 书记 部长 省长 市长 县长 \
    区长 镇长 乡长 局长 厅长 主任 委员 常委 党委 军 武警 公安 法院 检察 法官 纪委 监委 局 厅 烈士 英雄 领袖 伟大 台湾 香港 澳门 \
    西藏 新疆
    """.split(separator: " ").map(String.init)

  private static let unseemly = Set(
    """
    尸死亡丧葬坟墓棺鬼魔妖奸淫嫖娼妓屎尿粪屁狗猪驴骡畜牲兽贼盗匪寇杀屠刑囚狱奴婢罪贪腐臭烂赌毒疯痴笨蠢恶丑病瘟疫癌残\
    灾祸殃骗伪贱辱耻党国军民习
    """.unicodeScalars)
}
