/// A clause of a source: `《党政机关公文处理工作条例》第十五条第四项`.
public struct Citation: Hashable, Sendable {
  /// The text that is cited.
  public let source: Source
  /// The place in it as one would write it: `第十五条第四项`, `7.2.5`.
  public let clause: String

  /// Cites a place in a source.
  public init(_ source: Source, _ clause: String) {
    self.source = source
    self.clause = clause
  }
}

extension Citation: CustomStringConvertible {
  /// Title and clause, as they stand in an explanation.
  public var description: String { source.title + clause }
}

extension Citation {
  /// Several clauses as one would write them, each source named once:
  /// `《…条例》第十四条；第十七条；GB/T 9704—2012 7.2.5`.
  static func together(_ citations: [Citation]) -> String {
    var groups: [(source: Source, clauses: [String])] = []
    for citation in citations {
      if let index = groups.firstIndex(where: { $0.source == citation.source }) {
        groups[index].clauses.append(citation.clause)
      } else {
        groups.append((citation.source, [citation.clause]))
      }
    }
    return groups.map { $0.source.title + $0.clauses.joined(separator: "；") }
      .joined(separator: "；")
  }
}

extension Citation {
  /// A text that rules rest on, with the edition that was read.
  public struct Source: Hashable, Sendable {
    /// The name, with book title marks where it takes them and a space before a bare number.
    public let title: String
    /// The edition and since when it is in force.
    public let edition: String

    /// Names a source and its edition.
    public init(title: String, edition: String) {
      self.title = title
      self.edition = edition
    }
  }
}

extension Citation.Source {
  /// 《党政机关公文处理工作条例》
  public static let documentRegulations = Self(
    title: "《党政机关公文处理工作条例》", edition: "中办发〔2012〕14号，2012年7月1日起施行")
  /// GB/T 9704—2012《党政机关公文格式》
  public static let documentFormat = Self(
    title: "GB/T 9704—2012 ", edition: "《党政机关公文格式》，2012年7月1日起实施")
  /// GB/T 15834—2011《标点符号用法》
  public static let punctuation = Self(
    title: "GB/T 15834—2011 ", edition: "《标点符号用法》，2012年6月1日起实施")
  /// GB/T 15835—2011《出版物上数字用法》
  public static let numerals = Self(
    title: "GB/T 15835—2011 ", edition: "《出版物上数字用法》，2011年11月1日起实施")
  /// 《中华人民共和国保守国家秘密法》
  public static let secrecyLaw = Self(
    title: "《中华人民共和国保守国家秘密法》", edition: "2024年2月27日修订，2024年5月1日起施行")
  /// 《中华人民共和国保守国家秘密法实施条例》
  public static let secrecyImplementation = Self(
    title: "《中华人民共和国保守国家秘密法实施条例》", edition: "国务院令第786号修订，2024年9月1日起施行")
  /// 《中华人民共和国政府信息公开条例》
  public static let disclosure = Self(
    title: "《中华人民共和国政府信息公开条例》", edition: "国务院令第711号修订，2019年5月15日起施行")
  /// 《整治形式主义为基层减负若干规定》
  public static let burdenReduction = Self(
    title: "《整治形式主义为基层减负若干规定》", edition: "中办、国办2024年8月6日印发并施行")
  /// 《第一批异形词整理表》
  public static let variantForms = Self(
    title: "GF 1001—2001 ", edition: "《第一批异形词整理表》，2002年3月31日起试行，推荐性")
  /// 《国家秘密定密管理暂行规定》, which ended the rules on marks of 1990.
  public static let classificationMeasures = Self(
    title: "《国家秘密定密管理暂行规定》",
    edition: "国家保密局令2014年第1号，2014年3月9日起施行；2025年5月1日起另有《国家秘密定密管理规定》（国家保密局令2025年第1号）施行")
  /// 《中国共产党重大事项请示报告条例》
  public static let partyReporting = Self(
    title: "《中国共产党重大事项请示报告条例》", edition: "中共中央2019年1月31日印发并施行")
  /// 《中华人民共和国民法典》
  public static let civilCode = Self(
    title: "《中华人民共和国民法典》", edition: "2020年5月28日通过，2021年1月1日起施行")
  /// 《政务领域人工智能大模型部署应用指引》
  public static let modelGuidance = Self(
    title: "《政务领域人工智能大模型部署应用指引》",
    edition: "中央网信办、国家发展改革委2025年10月发布，规范性文件")
}
