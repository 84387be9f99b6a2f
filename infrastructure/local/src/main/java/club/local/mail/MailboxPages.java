package club.local.mail;

import club.local.Json;
import club.local.http.Reply;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The mailbox as pages and as JSON. A mail's HTML stands in a frame of its own in which no script
/// runs; its links open beside it.
public final class MailboxPages {
  /// What a mail's HTML may do: nothing, save style itself and open links.
  private static final String FRAME_POLICY =
      "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
          + " style-src 'unsafe-inline'; img-src data:";

  private static final Pattern HEAD = Pattern.compile("<head[^>]*>", Pattern.CASE_INSENSITIVE);
  private static final String NEW_WINDOW = "<base target=\"_blank\">";

  private final Mailbox mailbox;
  private final ZoneId zone;

  /// @param zone in which times are shown
  public MailboxPages(Mailbox mailbox, ZoneId zone) {
    this.mailbox = mailbox;
    this.zone = zone;
  }

  static String href(Mail mail) {
    return "/_local/mail/" + mail.id();
  }

  /// Answers what stands under `/_local/` and is the mailbox's.
  ///
  /// @param path what follows `/_local/`
  public Reply answer(String path) {
    String[] parts = path.split("/", -1);
    if (path.isEmpty()) {
      return new MailboxPage(mailbox.mails(), zone).list();
    }
    if (path.equals("mail.json")) {
      return Reply.json(200, json(mailbox.mails()));
    }
    if (!parts[0].equals("mail") || parts.length < 2) {
      return missing();
    }
    return mailbox.mail(parts[1]).map(mail -> part(mail, parts)).orElseGet(MailboxPages::missing);
  }

  private Reply part(Mail mail, String[] parts) {
    String view = parts.length == 2 ? "" : parts[2];
    return switch (view) {
      case "" -> new MailboxPage(mailbox.mails(), zone).mail(mail, false);
      case "text" -> new MailboxPage(mailbox.mails(), zone).mail(mail, true);
      case "html" -> frame(mail);
      case "attachments" -> parts.length == 4 ? attachment(mail, parts[3]) : missing();
      default -> missing();
    };
  }

  private static Reply frame(Mail mail) {
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

  /// Always saved, never shown: it comes from outside.
  private static Reply attachment(Mail mail, String number) {
    List<Mail.Attachment> all = mail.attachments();
    if (!number.matches("[0-9]{1,3}") || Integer.parseInt(number) >= all.size()) {
      return missing();
    }
    Mail.Attachment file = all.get(Integer.parseInt(number));
    String name = file.name().replaceAll("[^A-Za-z0-9._-]", "_");
    return new Reply(
        200,
        List.of(
            new Reply.Header("Content-Type", file.mediaType()),
            new Reply.Header("X-Content-Type-Options", "nosniff"),
            new Reply.Header("Content-Disposition", "attachment; filename=\"" + name + "\"")),
        file.bytes());
  }

  private static Reply missing() {
    return Reply.text(404, "text/plain; charset=utf-8", "There is nothing here.\n");
  }

  private static ArrayNode json(List<Mail> mails) {
    ArrayNode list = Json.array();
    for (Mail mail : mails) {
      ObjectNode object =
          list.addObject()
              .put("id", mail.id())
              .put("at", mail.at().toString())
              .put("from", mail.from());
      mail.to().forEach(object.putArray("to")::add);
      mail.replyTo().forEach(object.putArray("replyTo")::add);
      object.put("subject", mail.subject());
      put(object, "text", Mail::text, mail);
      put(object, "html", Mail::html, mail);
      mail.headers().forEach(object.putObject("headers")::put);
      for (Mail.Attachment file : mail.attachments()) {
        object
            .withArray("/attachments")
            .addObject()
            .put("name", file.name())
            .put("mediaType", file.mediaType())
            .put("bytes", file.bytes().length);
      }
    }
    return list;
  }

  private static void put(
      ObjectNode object, String name, Function<Mail, Optional<String>> part, Mail mail) {
    object.put(name, part.apply(mail).orElse(null));
  }
}
