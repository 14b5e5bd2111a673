/// Words by which the names of persons and bodies are known.
enum NameWords {
  /// The own name of a body is looked for in so many characters before its kind.
  static let longestOwnName = 4

  /// How many characters of a surname stand at an offset; 0 if none.
  static func surnameLength(in text: WordingText, at offset: Int) -> Int {
    if offset + 2 <= text.scalars.count, doubleSurnames.contains(text.string(offset..<offset + 2)) {
      return 2
    }
    return surnames.contains(text.scalars[offset]) ? 1 : 0
  }

  /// Whether the text before an offset ends with a post or a form of address.
  static func endsWithPost(_ text: WordingText, before offset: Int) -> Bool {
    posts.contains { text.hasPrefix($0, at: offset - $0.count) }
  }

  /// Whether a post or a form of address stands at an offset.
  static func startsWithPost(_ text: WordingText, at offset: Int) -> Bool {
    posts.contains { text.hasPrefix($0, at: offset) }
  }

  /// Whether the kind of a body stands at an offset.
  static func isBody(_ text: WordingText, at offset: Int) -> Bool {
    bodies.contains { text.hasPrefix($0, at: offset) }
  }

  /// The numerals, which count and order but spell no word.
  static let numerals: Set<Unicode.Scalar> = Set("一二三四五六七八九十百千万亿两〇".unicodeScalars)

  private static func words(_ list: String) -> [[Unicode.Scalar]] {
    list.split(separator: " ").map { Array($0.unicodeScalars) }
  }

  private static let surnames = Set(
    """
    赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛奚范彭郎鲁韦昌马苗\
    凤方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄穆萧尹姚邵汪祁毛禹狄\
    米贝明臧成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯\
    管卢莫房缪解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀羊甄曲封靳焦巴牧谷车侯全班秋仲宁仇栾甘厉祖武符\
    刘景詹束龙叶幸司黎薄印白蒲邰从索赖卓蔺屠蒙池乔阴胥苍闻党翟谭贡劳申冉郦雍桑桂牛边扈燕冀尚农温庄晏柴瞿阎\
    连习艾容向古易慎戈廖终居衡步都耿满匡文寇广东殴沃利越隆师巩聂晁敖融冷辛那简饶曾沙丰关查游权盖益桓公闫肖付\
    覃岳涂邸
    """.unicodeScalars)

  private static let doubleSurnames: Set<String> = [
    "欧阳", "上官", "司马", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "东方", "独孤", "南宫",
  ]

  private static let posts = words(
    "书记 主任 局长 县长 市长 区长 省长 镇长 乡长 州长 厅长 部长 司长 处长 科长 股长 所长 站长 院长 校长 园长 "
      + "主席 会长 理事长 董事长 总经理 经理 秘书长 组长 队长 班长 委员 代表 教授 主编 法官 检察官 律师 医生 护士长 "
      + "同志 先生 女士 同学 老师 师傅 联系人 负责人 签发人 承办人 经办人 主持人 记录人 记者")

  private static let bodies = words(
    "中心 公司 集团 学校 中学 小学 幼儿园 大学 学院 医院 卫生院 银行 支行 分行 信用社 合作社 协会 商会 学会 基金会 "
      + "事务所 研究所 研究院 村 社区 街道 镇 乡 林场 农场 牧场 渔场 水库 大桥 公园 小区 广场 大厦 大道 路 街 巷 "
      + "厂 矿 煤矿 电站 水电站 车站 机场 港 湖 河 江 山 岛 湾 寺 铁路 高速 灌区 产业园 开发区 示范区 工业园")
}
