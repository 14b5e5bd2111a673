extension RuleFamily {
  /// Rules about the attachment note and the attachments.
  static let attachments = RuleFamily(
    "附件说明和附件",
    [
      AttachmentsAgreeWithNote(),
      AttachmentNoteLabel(),
      AttachmentsNumberedInArabic(),
      SingleAttachmentUnnumbered(),
      AttachmentNamesWithoutPunctuation(),
      AttachmentNoteUnderBody(),
      AttachmentsAboveImprint(),
      MentionedAttachmentExists(),
      AttachmentTitleAgreesWithNote(),
      AttachmentHeadingsInSequence(),
      AttachmentHeadingForm(),
    ])
}
