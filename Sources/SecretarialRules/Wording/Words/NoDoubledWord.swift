/// No word is typed twice in a row.
///
/// Convention. Chinese doubles characters across word borders (目的的, 为了了解), so only doublings
/// that such borders do not explain are reported, and only as a question.
public struct NoDoubledWord: WordingRule {
  /// The permanent code.
  public let code: RuleCode = "WZ611"
  /// The requirement in one sentence.
  public let title = "没有重字"
  /// What the rule rests on.
  public let basis = Basis.convention("校对常识：删改时容易留下重复的字词")
  /// The most severe that its findings are.
  public let severity = Finding.Severity.doubtful
  /// Whether its replacements can be put in place without judgement.
  public let isMendable = false
  /// Why it is so and how to tell.
  public let explanation = "改稿时容易留下“的的”“进行行”一类重字，校对时把句子读出声就能发现。"
  /// A wrong and a right form.
  public let example: RuleExample? = RuleExample(wrong: "有关的的材料", right: "有关的材料")

  /// Takes no settings.
  public init() {}

  /// The doublings.
  public func findings(in text: WordingText) -> [Finding] {
    Doubling.matcher.matches(in: text.scalars).compactMap { match in
      let doubling = Doubling.all[match.word]
      guard doubling.contextGuard.allows(match.range, in: text),
        !text.isInTitle(match.range.lowerBound)
      else { return nil }
      return finding(
        .doubtful, match.range, in: text, .doubled(doubling), replacement: doubling.once)
    }
  }
}

/// A doubling, what remains of it, and where it is no mistake.
private struct Doubling: Sendable {
  let twice: String
  let once: String
  let contextGuard: ContextGuard

  private init?(_ twice: String, _ once: String, _ notation: Substring) {
    guard let contextGuard = ContextGuard(notation: notation) else { return nil }
    (self.twice, self.once, self.contextGuard) = (twice, once, contextGuard)
  }

  static let matcher = WordMatcher(all.map(\.twice))

  static let all: [Doubling] = characters + words

  private static let characters: [Doubling] = [
    Doubling("的的", "的", "前-目|标|有|中|打|众矢之 后-确|士|喀|的"),
    Doubling("和和", "和", "前-中|总|共|缓|人|平|温|饱|调|祥|谐|违|附|柔|随|暖|议|讲|求|媾 后-气|美|睦|平|解|谐|顺|善"),
    Doubling("与与", "与", "前-参|赠|给|授|付|赋|相|干"),
    Doubling("把把", "把", "前-一|火|手|车|拖|刀|扫|门|草|倒|投"),
    Doubling("被被", "被", "前-棉|植|毛|羽"),
    Doubling("进行行", "进行", "后-政|业|使|为|动|贿|程|文|车|人|纪|规|长|进|走|情|刑|星|军|李|医|装|署|销|驶|市"),
    Doubling("开展展", "开展", "后-览|示|销|会|演|业|开|播|陈|望|现|品|台|馆|区|位|评|前|后|期"),
    Doubling("落实实", "落实", "后-名|际|施|体|地|行|事|物|践|时|效|验|习|绩|业|情|心|干|力|战|缴|收|有|质|处"),
    Doubling("加强强", "加强", "后-制|化|国|军|省|市|县|镇|村|对|度|降|风|势|农|基|链|校|企|弱|震"),
  ].compactMap { $0 }

  private static let words: [Doubling] = [
    "关于", "进行", "我们", "以及", "根据", "按照", "为了", "对于", "工作", "情况", "问题", "单位", "部门",
    "会议", "必须", "应当", "同时", "其中", "因此", "但是", "一是", "二是", "三是", "四是", "五是", "并且",
    "或者", "已经", "可以", "需要", "有关", "目前", "通知", "办法", "人民政府", "办公室",
  ].compactMap { Doubling($0 + $0, $0, "") }
}

extension String {
  fileprivate static func doubled(_ doubling: Doubling) -> String {
    "“\(doubling.twice)”似有重字，请核对"
  }
}
