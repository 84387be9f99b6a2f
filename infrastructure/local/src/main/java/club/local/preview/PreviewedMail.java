package club.local.preview;

import club.core.mail.MailKind;
import club.local.mail.DeliveredMail;

/// A mail that the product wrote about a made-up request.
///
/// @param href where its views stand: `html` and `text` below it
/// @param label the situation, in the page's language
public record PreviewedMail(MailKind kind, String href, String label, DeliveredMail mail) {}
