/// A place that is written directly after a province or prefecture lies in it and has that suffix.
///
/// Convention; a matter of fact. Divisions change, so the finding only asks. Names that are common
/// words too (新城区, 南部县) and sentences about changes of divisions are left alone.
public struct PlaceBelongsToProvince: WordingRule {
  /// The permanent code.
  public let code: RuleCode = "WZ605"
  /// The requirement in one sentence.
  public let title = "省名、市名与县名相符，地名与通名相符"
  /// What the rule rests on.
  public let basis = Basis.convention("现行行政区划名称；区划有变更，以民政部门公布的为准")
  /// The most severe that its findings are.
  public let severity = Finding.Severity.doubtful
  /// Whether its replacements can be put in place without judgement.
  public let isMendable = false
  /// Why it is so and how to tell.
  public let explanation = "省、市、县连写时，县要在那个市里，通名也要对：河南有泌阳县、沁阳市，没有泌阳市。"
  /// A wrong and a right form.
  public let example: RuleExample? = RuleExample(wrong: "河南省泌阳市", right: "河南省泌阳县")

  private static let changesOfDivisions = ContextGuard(
    notation: "句-撤|原|旧|曾|更名|改设|改名|设立|史|时称")

  /// Takes no settings.
  public init() {}

  /// The places that are not where the text puts them.
  public func findings(in text: WordingText) -> [Finding] {
    let gazetteer = Gazetteer.current
    return gazetteer.regions(in: text).compactMap { mention in
      guard !text.isInTitle(mention.range.lowerBound),
        let place = PlaceMention(in: text, at: mention.range.upperBound, gazetteer: gazetteer),
        !CommonWordPlaces.bases.contains(place.base),
        Self.changesOfDivisions?.allows(place.range, in: text) ?? true
      else { return nil }
      let homonyms = gazetteer.places(place.base).filter { $0.lies(in: mention.region) }
      guard !homonyms.contains(where: { $0.bears(place.suffix) }) else { return nil }
      let lookAlikes = LookAlikePlaces.current.partners(of: place.base)
        .flatMap { gazetteer.places($0) }.filter { $0.lies(in: mention.region) }
      return finding(
        .doubtful, place.range, in: text,
        .misplaced(place, in: mention.region, meant: homonyms + lookAlikes, gazetteer),
        replacement: homonyms.count + lookAlikes.count == 1
          ? (homonyms + lookAlikes).first?.name : nil)
    }
  }
}

/// Names of places that are common words with their suffix, so that they say nothing of a place.
enum CommonWordPlaces {
  static let bases = Set(
    """
    资源 会同 合作 新建 港口 延长 通道 古城 运河 解放 市中 平和 振兴 新和 太湖 新兴 上街 和平 路桥 平安 中方 沿河 故城 \
    南湖 平湖 滨海 红旗 友好 平原 天桥 新城 城中 海港 三门 前进 工农 安居 南部 中原 安定 大方 老城 江口 江海 新市 西城 \
    双城 兴国 富裕 道外 南山 乐业 东城 城关 站前 滨江 江北 凤凰 南岸 牡丹 鼓楼 清水 温泉 河东 河西 方正 路南 路北 东海 \
    南海 台前 二道 大关 友谊 东风 石门 江南 滨湖 爱民 富民 惠农 湖滨 山城 灯塔 城西 东方 天河 西沙 南沙 桃源 东山 西山 \
    龙门 新民 文昌 山南 安乡 威信 城口 河口 湖口 洞口 西湖 高新 互助 民和 政和 和安 定安 北关 南关 东港 南郊 北林 城北 \
    城东 朝阳 向阳 新华 光明 大城 明水 白河 响水 双桥 桥东 桥西 青山 白云 红山 黑山 金山 银山 江岸 海南 河南 河北 前锋 \
    富县 高县 新县 古县 成县 文县 和县 易县 康县 义县 理县 礼县
    """.split(separator: " ").map(String.init))
}

extension String {
  fileprivate static func misplaced(
    _ place: PlaceMention, in region: Region, meant: [Place], _ gazetteer: Gazetteer
  ) -> String {
    let opening = "请核对“\(region.name)\(place.name)”："
    guard meant.isEmpty else {
      return opening + "\(region.name)有" + meant.map(\.name).joined(separator: "、")
    }
    let elsewhere = gazetteer.places(place.base).prefix(3).map { gazetteer.fullName($0) }
    return opening + "现有的是" + elsewhere.joined(separator: "、")
  }
}
