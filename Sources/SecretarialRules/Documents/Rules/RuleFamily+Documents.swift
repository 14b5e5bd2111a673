extension RuleFamily {
  /// Rules about the elements of a document together.
  static let wholeDocuments = RuleFamily(
    "全文各要素",
    [
      CopyNumberOnClassified(),
      SignerOnUpwardDocument(),
      AttachmentsAgreeWithNote(),
      ClassifiedIsNotPublished(),
      NoWithdrawnElement(),
      SignatureHasDate(),
    ])
}
