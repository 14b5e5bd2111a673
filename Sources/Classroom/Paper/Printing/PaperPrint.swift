internal import Quiz

/// What is printed for an exam on paper, as pages that need nothing beside them.
public struct PaperPrint {
  let lesson: Lesson
  let learners: [Learner]

  /// Prints for an exam.
  ///
  /// - Parameters:
  ///   - lesson: The exam.
  ///   - roster: The class as it is now, for the seats.
  public init(_ lesson: Lesson, seats roster: Roster) {
    self.lesson = lesson
    learners = lesson.header.learners.map { learner in
      var learner = learner
      learner.seat = roster[learner.number]?.seat
      return learner
    }
  }

  /// `期中测验（A 卷）`
  func title(_ variant: PaperVariant) -> String {
    lesson.header.title + (lesson.variants.count > 1 ? "（\(variant.title)）" : "")
  }

  /// `秋季班　　满分 100 分　　时间 60 分钟`
  var facts: String {
    let points = lesson.questions(in: .a).map(\.points).reduce(0, +)
    let title = lesson.header.classTitle
    return [
      title.isEmpty ? nil : title, "满分 \(points.plain) 分",
      lesson.header.options.minutes.map { "时间 \($0) 分钟" },
    ].compactMap(\.self).joined(separator: "\u{3000}\u{3000}")
  }

  /// A table with a column for each 大题 and the sum, to be filled in by hand.
  func marksTable(_ variant: PaperVariant) -> String {
    let sections = lesson.sections(in: variant)
    let heads = sections.map { "<th>\($0.numeral)</th>" }.joined()
    let most = sections.map { "<td>\($0.points.plain)</td>" }.joined()
    let all = sections.map(\.points).reduce(0, +).plain
    let blanks = String(repeating: "<td></td>", count: sections.count + 1)
    return """
      <table class="marks"><tr><th>题号</th>\(heads)<th>总分</th></tr>\
      <tr><th>满分</th>\(most)<td>\(all)</td></tr>\
      <tr><th>得分</th>\(blanks)</tr><tr><th>评卷人</th>\(blanks)</tr></table>

      """
  }
}

extension PaperSection {
  /// `一、单项选择题（每题 1 分，共 20 分）`
  var heading: String {
    let each = pointsEach.map { questions.count > 1 ? "每题 \($0.plain) 分，" : "" } ?? ""
    return "\(numeral)、\(kind.paperTitle)（\(each)共 \(points.plain) 分）"
  }

  /// How the questions are answered on paper and what a part of an answer earns.
  var instruction: String {
    switch kind {
    case .single: "每题只有一项正确，请在答题卡上涂选。"
    case .multiple where isScaled: "每题至少有两项正确。全部选对得满分，少选而没有错选得一半，有错选不得分。"
    case .multiple: "每题至少有两项正确。全部选对得 2 分，少选而没有错选得 1 分，有错选不得分。"
    case .trueFalse: "说法正确的选 √，错误的选 ×。"
    case .fill: "请把空里的内容依次写在答题卡上。"
    case .cloze: "请依次写出各空的字母或者词语，有的词用不上。"
    case .ordering: "请按先后顺序写出全部字母。先后关系部分正确的，按比例给分。"
    case .matching: "请依次写出与各项相配的字母，有的字母可能用不上。"
    case .genreFromFacts: "请写出应当使用的文种。"
    case .typoSpotting, .errorFinding: "请写出错处和改正后的写法，写成“错处＝改后”；没有错写“无”。"
    case .proofread: "请逐处指出毛病并改正，注明行号。"
    case .titleRepair: "请写出改好的标题，末尾不用句号。"
    case .documentNumberWriting: "请写出完整的发文字号。"
    case .documentDateWriting: "请按公文成文日期的写法写出日期。"
    case .secrecyMarkWriting: "请按公文版头的写法写出密级和保密期限。"
    case .caseStudy: "请阅读材料，依次回答各小题。"
    case .drafting: "请在答题卡的横线上写出完整的公文，格式要素齐全。"
    }
  }
}
