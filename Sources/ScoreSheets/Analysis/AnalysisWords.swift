internal import Assessment

/// How the figures of an analysis are defined, as the sheet states it.
enum AnalysisWords {
  /// The definitions.
  static let method = [
    "难度 P＝平均分÷满分，越大越容易（有的资料用 1−P，请勿混用）；没有作答的计 0 分。",
    "区分度 D＝高分组得分率−低分组得分率；总分从高到低取前 27%、后 27%（人数四舍五入），同分的按名册顺序。0.40 以上很好，0.30～0.39 良好，0.20～0.29 尚可，0.19 以下应修改或淘汰（埃贝尔标准，属惯例）。",
    "区分指数＝该题得分与其余各题总分的相关系数×100；区分效率＝二者的协方差÷各自排序后能达到的最大协方差×100；有效权重＝该题与总分协方差的平方根在各题中所占的百分比，协方差为负的没有。",
    "题总相关是该题与总分的相关，校正相关是该题与其余各题总分的相关；删后 α 是去掉该题以后的信度。",
  ]

  /// What Rasch's model is and how it was estimated.
  static let rasch =
    "拉希模型：条件极大似然估计，难度以 0 为中心，越大越难，单位 logit；一题拿满分算答对。infit、outfit 是均方拟合指标，1 为正好，大于 1.5 的题目表现反常，应当看一看（惯例）。"

  /// `80–89.9…` as people write it: `[80, 90)`.
  static func name(of band: ScoreBands.Band) -> String {
    switch (band.lowerBound, band.upperBound) {
    case (let low?, nil): "\(ScoringRules.digits(low)) 分以上"
    case (let low?, let high?):
      "\(ScoringRules.digits(low)) 分至不满 \(ScoringRules.digits(high)) 分"
    case (nil, let high?): "不满 \(ScoringRules.digits(high)) 分"
    case (nil, nil): "全部"
    }
  }
}
