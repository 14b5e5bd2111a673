/// Where the name of a body ends at the beginning of a title that has no 关于.
///
/// A guess by the words that names of bodies end in; where nothing looks like a name it finds none.
enum BodyName {
  static func end(in title: Substring) -> String.Index {
    var end = title.startIndex
    while let next = endOfOneName(in: title[end...]) {
      end = next
      let rest = title[end...]
      if let joint = rest.firstIndex(where: { !$0.isWhitespace && $0 != "、" }),
        joint > rest.startIndex, endOfOneName(in: rest[joint...]) != nil
      {
        end = joint
        continue
      }
      guard offices.contains(where: { rest.hasPrefix($0) }) else { break }
    }
    return end
  }

  /// Names that go on after a first ending: 人民政府 + 办公室.
  private static let offices = [
    "办公室", "办公厅", "党组", "党委", "组织部", "宣传部", "统战部", "政法委", "机关党委", "委员会",
  ]

  private static func endOfOneName(in text: Substring) -> String.Index? {
    let scalars = text.unicodeScalars
    var index = text.startIndex
    for length in 1...longest {
      guard index < text.endIndex else { return nil }
      let scalar = scalars[index]
      // Han digits belong to names (第三中学); Arabic ones begin a year.
      if ("0"..."9").contains(scalar) || ["《", "“", "关"].contains(scalar) { return nil }
      index = scalars.index(after: index)
      // Few characters end a name, so that most are passed without a look at the words.
      guard length >= 2, lastScalars.contains(scalar) else { continue }
      let name = text[..<index]
      guard
        let ending = endings.first(where: { name.hasSuffix($0.word) }),
        !ending.notAfter.contains(where: { name.dropLast(ending.word.count).hasSuffix($0) })
      else { continue }
      if let next = text[index...].first, ending.notBefore.contains(next) { continue }
      return index
    }
    return nil
  }

  private static let longest = 30
  private static let lastScalars = Set(endings.compactMap { $0.word.unicodeScalars.last })

  private struct Ending {
    let word: String
    /// Characters after which it is part of another word: 干部.
    let notAfter: [String]
    /// Characters before which it is part of another word: 部门.
    let notBefore: Set<Character>

    init(_ word: String, notAfter: [String] = [], notBefore: Set<Character> = []) {
      self.word = word
      self.notAfter = notAfter
      self.notBefore = notBefore
    }
  }

  private static let endings: [Ending] = [
    Ending("政府", notBefore: ["工", "采", "购", "信", "投", "债"]),
    Ending("委员会"), Ending("联合会"), Ending("总工会"), Ending("协会"), Ending("学会"), Ending("商会"),
    Ending("代表大会"), Ending("常委会"), Ending("管委会"), Ending("居委会"), Ending("村委会"),
    Ending("基金会"), Ending("妇联"), Ending("残联"), Ending("法院"), Ending("检察院"), Ending("国务院"),
    Ending("中共中央"), Ending("医院"), Ending("学院"), Ending("研究院"), Ending("大学"), Ending("中学"),
    Ending("小学"), Ending("学校"), Ending("幼儿园"), Ending("公司"), Ending("集团"), Ending("银行"),
    Ending("指挥部"), Ending("支部"), Ending("总支"), Ending("党组"), Ending("派出所"), Ending("研究所"),
    Ending("司法所"), Ending("支队"), Ending("大队"), Ending("图书馆"), Ending("档案馆"), Ending("博物馆"),
    Ending("办公室"), Ending("办公厅"), Ending("中心", notBefore: ["工", "组", "城", "思", "任"]),
    Ending("局", notBefore: ["部", "面", "势"]), Ending("厅"),
    Ending("署", notAfter: ["部", "签"]),
    Ending(
      "部", notAfter: ["干", "内", "全", "外", "局", "一"],
      notBefore: ["分", "门", "署", "队", "长"]),
    Ending("委", notAfter: ["常"], notBefore: ["托", "员", "任", "派", "书", "会", "组", "宣", "办"]),
    Ending("办", notBefore: ["法", "理", "公", "事", "好", "案", "学", "文", "会", "证"]),
  ]
}
