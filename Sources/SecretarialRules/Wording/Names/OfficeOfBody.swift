/// The head of a body bears the title that the body has.
///
/// Convention; the Constitution and the statutes of the bodies. The finding only asks.
struct OfficeOfBody: ListedWordsRule {
  let code: RuleCode = "WZ660"
  let title = "职务名称与机构相符"
  let basis = Basis.convention("宪法、组织法和有关章程规定的职务名称")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "人民检察院的负责人是检察长，法院的是院长；地方人大常委会设主任，全国人大常委会设委员长，人大本身不设主任；"
    + "纪委、团委、政法委设书记，监委设主任，妇联、工会设主席。写错职务，整份文件都显得不可信。"
  let example: RuleExample? = RuleExample(
    wrong: "县人民检察院院长", right: "县人民检察院检察长")

  static let list = WordList(
    """
    检察院院长;检察院检察长;;检察院的负责人是检察长
    检察院副院长;检察院副检察长;;检察院的负责人是检察长
    法院检察长;;前-、|和|与;法院的负责人是院长
    人大主任;人大常委会主任;后-委员|科|会议;主任是人大常委会的职务
    人大副主任;人大常委会副主任;后-委员;副主任是人大常委会的职务
    纪委主任;纪委书记;后-科员|委员|级;纪委的负责人是书记
    政法委主任;政法委书记;后-科员|委员;政法委的负责人是书记
    团委主任;团委书记;后-科员|委员;团委的负责人是书记
    监委书记;监委主任;前-纪委|纪|国;监委的负责人是主任
    总工会主任;总工会主席;后-科员|委员;工会的负责人是主席
    妇联主任;妇联主席;后-科员|委员;妇联的负责人是主席
    自治区省长;;;自治区政府的负责人是主席
    自治区人民政府省长;自治区人民政府主席;;自治区政府的负责人是主席
    自治州市长;自治州州长;;自治州政府的负责人是州长
    政协主任;政协主席;后-科员|委员|会议;政协的负责人是主席
    政协副主任;政协副主席;后-科员|委员;政协的负责人是主席、副主席
    """)

  func message(_ entry: WordList.Entry) -> String {
    "请核对“\(entry.word)”：\(entry.reason)"
  }
}
