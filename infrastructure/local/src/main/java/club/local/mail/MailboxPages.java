package club.local.mail;

import club.local.Json;
import club.local.http.Reply;
import club.local.templates.StaticTemplates;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The mailbox as pages and as JSON. A mail's HTML stands in a frame of its own in which no script
/// runs; its links open beside it.
///
/// @param zone in which times are shown
public record MailboxPages(Mailbox mailbox, ZoneId zone) {
  private static final String PAGE_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  /// What a mail's HTML may do: nothing, save style itself and open links.
  private static final String FRAME_POLICY =
      "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
          + " style-src 'unsafe-inline'; img-src data:";

  private static final Pattern HEAD = Pattern.compile("<head[^>]*>", Pattern.CASE_INSENSITIVE);
  private static final String NEW_WINDOW = "<base target=\"_blank\">";

  /// Answers what stands under `/_local/` and is the mailbox's.
  ///
  /// @param path what follows `/_local/`
  public Reply answer(String path) {
    String[] parts = path.split("/", -1);
    if (path.isEmpty()) {
      return page(null, false);
    }
    if (path.equals("mail.json")) {
      return Reply.json(200, json(mailbox.mails()));
    }
    if (!parts[0].equals("mail") || parts.length < 2) {
      return missing();
    }
    return mailbox.mail(parts[1]).map(mail -> part(mail, parts)).orElseGet(MailboxPages::missing);
  }

  private Reply part(DeliveredMail mail, String[] parts) {
    String view = parts.length == 2 ? "" : parts[2];
    return switch (view) {
      case "" -> page(mail, mail.html().isPresent());
      case "text" -> page(mail, false);
      case "html" -> frame(mail);
      default -> missing();
    };
  }

  private Reply page(@Nullable DeliveredMail open, boolean isHtmlShown) {
    List<DeliveredMail> mails = mailbox.mails();
    MailboxView view =
        new MailboxView(mails.reversed(), NextStep.after(mails), open, isHtmlShown, zone);
    return Reply.html(200, new StaticTemplates().mailbox(view).render())
        .with("Content-Security-Policy", PAGE_POLICY)
        .with("Referrer-Policy", "no-referrer");
  }

  private static Reply frame(DeliveredMail mail) {
    return mail.html()
        .map(
            html ->
                Reply.html(200, inNewWindow(html)).with("Content-Security-Policy", FRAME_POLICY))
        .orElseGet(MailboxPages::missing);
  }

  /// Links open beside the mailbox: the frame that they stand in shows nothing else.
  private static String inNewWindow(String html) {
    Matcher head = HEAD.matcher(html);
    return head.find()
        ? html.substring(0, head.end()) + NEW_WINDOW + html.substring(head.end())
        : NEW_WINDOW + html;
  }

  private static Reply missing() {
    return Reply.text(404, "text/plain; charset=utf-8", "There is nothing here.\n");
  }

  private static ArrayNode json(List<DeliveredMail> mails) {
    ArrayNode list = Json.array();
    for (DeliveredMail mail : mails) {
      ObjectNode object =
          list.addObject()
              .put("id", mail.id())
              .put("at", mail.at().toString())
              .put("from", mail.from());
      mail.to().forEach(object.putArray("to")::add);
      mail.replyTo().forEach(object.putArray("replyTo")::add);
      object.put("subject", mail.subject());
      object.put("text", mail.text().orElse(null)).put("html", mail.html().orElse(null));
      mail.headers().forEach(object.putObject("headers")::put);
    }
    return list;
  }
}
