import SecretarialRules

extension RuleProof {
  /// Facts of a case.
  static let cases: [RuleProof] = [
    RuleProof(
      "GW121", .scenario,
      flagged: [#"{"relation": "上级", "purpose": "请求批准", "timing": "事后"}"#],
      near: [
        #"{"relation": "上级", "purpose": "请求批准", "timing": "事前"}"#,
        #"{"relation": "上级", "purpose": "汇报工作", "timing": "事后"}"#,
      ]),
    RuleProof(
      "GW123", .scenario,
      flagged: [#"{"senderKind": "部门", "relation": "同级人大", "purpose": "提请审议"}"#],
      near: [
        #"{"senderKind": "政府", "relation": "同级人大", "purpose": "提请审议"}"#,
        #"{"senderKind": "部门", "relation": "上级", "purpose": "提请审议"}"#,
      ]),
    RuleProof(
      "GW301", .scenario,
      flagged: [#"{"relation": "上级", "mainRecipients": ["区委", "区人民政府"]}"#],
      near: [
        #"{"relation": "上级", "mainRecipients": ["区人民政府"]}"#,
        #"{"relation": "下级", "mainRecipients": ["区委", "区人民政府"]}"#,
      ]),
    RuleProof(
      "GW302", .scenario,
      flagged: [#"{"relation": "上级", "copiesTo": ["上级", "下级"]}"#],
      near: [
        #"{"relation": "上级", "copiesTo": ["上级", "不相隶属"]}"#,
        #"{"relation": "下级", "copiesTo": ["上级", "下级"]}"#,
      ]),
    RuleProof(
      "GW303", .scenario,
      flagged: [#"{"relation": "上级", "purpose": "请求批准", "matters": 2}"#],
      near: [
        #"{"relation": "上级", "purpose": "请求批准", "matters": 1}"#,
        #"{"relation": "上级", "purpose": "汇报工作", "matters": 2}"#,
      ]),
    RuleProof(
      "GW304", .scenario,
      flagged: [#"{"relation": "上级", "purpose": "汇报工作", "carriesRequest": true}"#],
      near: [
        #"{"relation": "上级", "purpose": "汇报工作", "carriesRequest": false}"#,
        #"{"relation": "上级", "purpose": "请求批准", "carriesRequest": true}"#,
        #"{"relation": "上级", "purpose": "提出见解和处理办法", "carriesRequest": true}"#,
      ]),
    RuleProof(
      "GW305", .scenario,
      flagged: [#"{"relation": "上级", "skipsLevel": true}"#],
      near: [
        #"{"relation": "上级", "skipsLevel": true, "copiesSkippedBody": true}"#,
        #"{"relation": "上级", "skipsLevel": false}"#,
      ]),
    RuleProof(
      "GW306", .scenario,
      flagged: [#"{"relation": "上级", "toPerson": true}"#],
      near: [
        #"{"relation": "上级", "toPerson": true, "assignedByPerson": true}"#,
        #"{"relation": "上级", "toPerson": false}"#,
      ]),
    RuleProof(
      "GW307", .scenario,
      flagged: [#"{"relation": "上级", "inPersonalName": true}"#],
      near: [
        #"{"relation": "上级", "inPersonalName": false}"#,
        #"{"relation": "不相隶属", "inPersonalName": true}"#,
      ]),
    RuleProof(
      "GW308", .scenario,
      flagged: [#"{"relation": "上级", "purpose": "请求批准", "forwardsUnchanged": true}"#],
      near: [
        #"{"relation": "上级", "purpose": "请求批准", "forwardsUnchanged": false}"#,
        #"{"relation": "下级", "purpose": "转发", "forwardsUnchanged": true}"#,
      ]),
    RuleProof(
      "GW309", .scenario,
      flagged: [
        #"{"senderKind": "部门", "receiverKind": "部门", "relation": "上级", "majorMatter": true}"#
      ],
      near: [
        #"{"senderKind": "部门", "receiverKind": "部门", "relation": "上级", "majorMatter": false}"#,
        #"""
        {"senderKind": "部门", "receiverKind": "部门", "relation": "上级", "majorMatter": true,
         "ownLevelConsent": true}
        """#,
      ]),
    RuleProof(
      "GW310", .scenario,
      flagged: [
        #"{"senderKind": "部门", "relation": "下级", "receiverKind": "党委政府", "directive": true}"#
      ],
      near: [
        #"{"senderKind": "部门", "relation": "下级", "receiverKind": "部门", "directive": true}"#,
        #"{"senderKind": "部门", "relation": "下级", "receiverKind": "党委政府", "directive": false}"#,
        #"{"senderKind": "办公室", "relation": "下级", "receiverKind": "党委政府", "directive": true}"#,
      ]),
    RuleProof(
      "GW311", .scenario,
      flagged: [
        #"""
        {"senderKind": "部门", "relation": "下级", "receiverKind": "党委政府", "directive": true,
         "governmentConsent": true}
        """#,
        #"""
        {"senderKind": "部门", "relation": "下级", "receiverKind": "党委政府",
         "governmentConsent": true, "consentStated": false}
        """#,
      ],
      near: [
        #"""
        {"senderKind": "部门", "relation": "下级", "receiverKind": "党委政府", "directive": true,
         "governmentConsent": true, "consentStated": true}
        """#,
        #"""
        {"senderKind": "部门", "relation": "下级", "receiverKind": "党委政府",
         "governmentConsent": true}
        """#,
      ]),
    RuleProof(
      "GW312", .scenario,
      flagged: [#"{"relation": "下级", "withoutConsensus": true}"#],
      near: [
        #"{"relation": "下级", "withoutConsensus": false}"#,
        #"{"relation": "上级", "withoutConsensus": true}"#,
      ]),
    RuleProof(
      "GW313", .scenario,
      flagged: [#"{"jointWith": ["区人民政府"], "separatePowers": true}"#],
      near: [
        #"{"jointWith": ["区人民政府"], "separatePowers": false}"#,
        #"{"jointWith": [], "separatePowers": true}"#,
      ]),
    RuleProof(
      "GW314", .scenario,
      flagged: [
        #"{"senderKind": "内设机构", "sender": "市财政局预算科", "receiver": "市教育局", "relation": "不相隶属"}"#
      ],
      near: [
        #"{"senderKind": "内设机构", "sender": "市财政局预算科", "receiver": "市财政局国库科", "relation": "不相隶属"}"#,
        #"{"senderKind": "办公室", "sender": "市财政局办公室", "receiver": "市教育局", "relation": "不相隶属"}"#,
      ]),
  ]
}
