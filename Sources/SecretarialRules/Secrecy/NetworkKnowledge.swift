/// Secrets on networks and devices, and information that goes public.
enum NetworkKnowledge {
  static let rules: [any Rule] = [
    KnowledgeRule(
      "BM510", "不得在互联网、没有保密措施的通信和私人交往中涉及国家秘密",
      basis: .regulation(Citation(.secrecyLaw, "第二十九条")),
      explanation: "微信群、网盘、普通电话、电子邮箱都在禁止之列，拍照转发、口头透露也一样。"
        + "“只发了一分钟就撤回”不能免责。"),
    KnowledgeRule(
      "BM511", "涉密系统和设备不得违规连互联网，非涉密设备不得存储、处理国家秘密",
      basis: .regulation(Citation(.secrecyLaw, "第三十一条")),
      explanation: "还有几条禁令：不得在涉密系统与互联网之间违规交换信息，不得擅自卸载、改动安全程序，"
        + "退出使用的设备没有处理过不得送人、卖掉、扔掉、改作别用。用同一个U盘两边拷，就碰了禁令。"),
    KnowledgeRule(
      "BM514", "公开信息先审查后公开，国家秘密不得公开",
      basis: .regulation(
        Citation(.secrecyLaw, "第三十五条"), Citation(.secrecyImplementation, "第四十二条"),
        Citation(.disclosure, "第十四条、第十七条")),
      explanation: "发网站、发公众号、答复公开申请，都要先做保密审查，一件一件看，不能整批放行。"
        + "拿不准能不能公开的，报有关主管部门或者保密行政管理部门定。"),
    KnowledgeRule(
      "BM526", "涉密不上网，上网不涉密；国家秘密、工作秘密不得输入非涉密大模型",
      basis: .regulation(
        Citation(.secrecyLaw, "第二十九条"), Citation(.modelGuidance, ""),
        note: "指引是规范性文件，不是法律；不得在互联网传递国家秘密则是法律的规定"),
      explanation: "“涉密不上网”的说法和大模型的要求出自一份规范性文件；不得违规在互联网上传递国家秘密，则是法律的禁令。"
        + "把文件贴给联网的写作助手、翻译、识图程序，就等于把它交给了别人的服务器。"
        + "大模型只能打下手，结果要由人核对。本工具同样不得用来处理涉密文件和工作秘密。"),
  ]
}
