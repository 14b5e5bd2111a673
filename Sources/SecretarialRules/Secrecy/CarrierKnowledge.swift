/// How paper, discs and other carriers of secrets are handled from arrival to destruction.
enum CarrierKnowledge {
  static let rules: [any Rule] = [
    KnowledgeRule(
      "BM507", "知悉范围限定在最小，能到具体人的到具体人",
      basis: .regulation(Citation(.secrecyLaw, "第二十一条")),
      explanation: "能写到人的写到人；写不到人的写到单位，再由那个单位定到人。范围以外的人因工作要看，"
        + "须经本单位主要负责人或者他指定的人批准；原定密机关另有规定的按它的规定。"),
    KnowledgeRule(
      "BM508", "绝密级文件专人管理，未经原定密机关或者它的上级批准不得复制、摘抄",
      basis: .regulation(
        Citation(.secrecyLaw, "第二十六条"), Citation(.secrecyImplementation, "第二十九条"),
        Citation(.documentRegulations, "第三十二条")),
      explanation: "绝密件放在符合保密标准的设施、设备里，由专人收发保管，在指定的地方看。"
        + "本单位领导也不能批准复印，要由原定密的机关或者它的上级同意。"),
    KnowledgeRule(
      "BM509", "涉密文件走机要渠道，不得通过普通邮政、快递寄送",
      basis: .regulation(
        Citation(.secrecyLaw, "第二十八条第三项"),
        Citation(.secrecyImplementation, "第二十七条第二项、第三项"),
        Citation(.documentRegulations, "第二十六条")),
      explanation: "能走的有机要交通、机要通信、机要文件交换站，或者由机要人员直接送。"
        + "普通快递加几层封套也不行，托人顺路捎带也不行。"),
    KnowledgeRule(
      "BM518", "传递、携带绝密级文件要指定人员，两人以上同行",
      basis: .regulation(
        Citation(.secrecyLaw, "第二十六条"),
        Citation(.secrecyImplementation, "第二十七条第八项、第二十九条第二项")),
      explanation: "路上有两个人，才能互相照应、互相监督，文件始终不离开视线。谁去要事先指定，不能临时抓人。"
        + "机密、秘密级带出去，保密法和它的条例没有提人数，但也要有可靠的保密措施。"),
    KnowledgeRule(
      "BM519", "国家秘密载体不得邮寄、托运出境，未经批准不得携带、传递出境",
      basis: .regulation(
        Citation(.secrecyLaw, "第二十八条第四项、第五项"),
        Citation(.secrecyImplementation, "第二十七条第八项、第二十九条第五项")),
      explanation: "机密、秘密级因工作要带出境，须先经有关主管部门批准；"
        + "绝密级除国家另有规定外禁止带出。带着装有涉密资料的电脑出境，也算携带。"),
    KnowledgeRule(
      "BM520", "销毁涉密载体要清点、登记、审批，送指定单位，确保不能还原",
      basis: .regulation(
        Citation(.secrecyImplementation, "第二十八条"), Citation(.documentRegulations, "第三十五条")),
      explanation: "卖废纸、自己撕掉、拿普通碎纸机处理都不行。少量自己销毁的，"
        + "要用符合标准的设备。个人既不得私自销毁，也不得私自留下。"),
    KnowledgeRule(
      "BM522", "复制、汇编机密、秘密级文件须经本机关负责人批准，复制件视同原件管理",
      basis: .regulation(
        Citation(.documentRegulations, "第三十二条"), Citation(.secrecyImplementation, "第二十七条第五项")),
      explanation: "复印件要盖复制机关的戳记，密级、期限、知悉范围不能改动，和原件一样登记、清退。"
        + "几份文件编成一册，整册按里面最高的密级标。"),
    KnowledgeRule(
      "BM529", "知悉机密级以上国家秘密的人员应当有记录",
      basis: .regulation(Citation(.secrecyImplementation, "第二十条")),
      explanation: "谁看过、听过，要记下来，出了问题才能查清范围。绝密、机密都要记，秘密级没有作这样的要求。"),
    KnowledgeRule(
      "BM531", "涉密公文标明密级和保密期限，由文秘部门或者专人管理，不得私自销毁、留存",
      basis: .regulation(
        Citation(.documentRegulations, "第九条第二项"),
        Citation(.documentRegulations, "第二十九条、第三十条、第三十五条")),
      explanation: "绝密级必须由专人管；设有党委（党组）的县级以上单位，要有机要保密室和机要阅文室。"
        + "看完就还，锁在自己抽屉里也算私自留存。"),
    KnowledgeRule(
      "BM532", "改变印发传达范围须经发文机关批准，涉密公文公开发布前应当解密",
      basis: .regulation(Citation(.documentRegulations, "第三十一条")),
      explanation: "文件传到哪一级、哪些人，由发文机关定，收文单位不能自己扩大。"
        + "要在网上登、在报上发的，先走解密程序，公开的时间和渠道也由发文机关定。"),
  ]
}
