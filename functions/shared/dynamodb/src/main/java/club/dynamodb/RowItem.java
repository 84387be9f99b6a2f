package club.dynamodb;

import club.core.Reference;
import club.core.survey.Row;
import club.core.survey.Row.Content;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads any item as a row of the kind that its key names.
final class RowItem {
  private RowItem() {}

  static Row read(Item item) {
    Key key = item.key();
    List<Row.Text> texts = new ArrayList<>();
    collect("", item.attributes(), texts);
    return new Row(key.pk(), key.sk(), texts, content(key, item));
  }

  private static Content content(Key key, Item item) {
    try {
      return switch (key.pk().replaceFirst("#.*", "")) {
        case "REQUEST" -> request(key, item);
        case "MAIL" -> new Content.Mailed(LedgerItem.read(item));
        case "IDEMPOTENCY" ->
            new Content.Used(
                item.read("reference", Reference::new), item.read("expiresAt", Instant::parse));
        case "FOLLOW", "OWN", "CONFIRM", "STAFF", "RECEIPT", "STEWARD", "DOOR" ->
            new Content.Linked(LinkItem.read(item));
        case "REGISTER" -> register(key, item);
        case "MEMBER" -> new Content.Registered(RegisterEntryItem.read(item));
        case "CONTACT" -> {
          ContactItem.read(item);
          yield new Content.Aside();
        }
        case "IMPORT" -> imported(key, item);
        case "PROPOSAL" -> new Content.Proposed(ProposalItem.read(item));
        case "DIGEST" -> {
          DigestItem.read(item);
          yield new Content.Aside();
        }
        case "SWEEP" -> {
          MorningItem.day(item);
          yield new Content.Aside();
        }
        case "ADDRESS", "RESTORE", "KNOCK", "ACKNOWLEDGED", "NETWORK", "MAILBOX" ->
            new Content.Aside();
        default -> new Content.Unknown();
      };
    } catch (UnreadableItem unreadable) {
      return new Content.Unreadable(String.valueOf(unreadable.getMessage()));
    } catch (IllegalArgumentException | DateTimeException key_) {
      // A malformed reference in the key. The message is dropped; the row's name shows the key.
      return new Content.Unreadable("its key is of the wrong shape");
    }
  }

  private static Content request(Key key, Item item) {
    if (key.sk().equals("STATE")) {
      if (RequestItem.isErased(item)) {
        return new Content.Erased(RequestItem.readErased(item));
      }
      return RequestItem.isAside(item)
          ? new Content.Suspected(RequestItem.read(item))
          : new Content.Asked(RequestItem.read(item));
    }
    return key.sk().startsWith("HISTORY#")
        ? new Content.Happened(HistoryItem.read(item))
        : new Content.Unknown();
  }

  private static Content register(Key key, Item item) {
    if (key.equals(Key.VERSION)) {
      return new Content.Version(item.number(ListVersion.NUMBER));
    }
    if (key.sk().startsWith(Key.MEMBERS.sk())) {
      return new Content.Listed(MemberItem.read(item));
    }
    if (key.sk().startsWith(Key.MILESTONES.sk())) {
      MilestoneItem.read(item);
      return new Content.Aside();
    }
    if (key.sk().startsWith(Key.ANNOUNCEMENTS.sk())) {
      return new Content.Announced(AnnouncementItem.read(item));
    }
    if (key.equals(Key.OFFERINGS)) {
      item.maps(OfferingItem.ALL).forEach(OfferingItem::read);
      return new Content.Aside();
    }
    return new Content.Unknown();
  }

  private static Content imported(Key key, Item item) {
    if (key.sk().startsWith(Key.TOLD_APART.sk())) {
      DynamoImportedLists.apart(item);
    } else {
      DynamoImportedLists.day(key);
    }
    return new Content.Aside();
  }

  private static void collect(
      String path, Map<String, AttributeValue> attributes, List<Row.Text> texts) {
    attributes.forEach(
        (name, value) -> {
          if (!path.isEmpty() || !(name.equals("pk") || name.equals("sk"))) {
            collect(path.isEmpty() ? name : path + "." + name, value, texts);
          }
        });
  }

  private static void collect(String path, AttributeValue value, List<Row.Text> texts) {
    if (value.s() != null) {
      texts.add(new Row.Text(path, value.s()));
    } else if (value.n() != null) {
      texts.add(new Row.Text(path, value.n()));
    } else if (value.hasM()) {
      collect(path, value.m(), texts);
    } else if (value.hasL()) {
      value.l().forEach(one -> collect(path, one, texts));
    } else if (value.hasSs()) {
      value.ss().forEach(one -> texts.add(new Row.Text(path, one)));
    }
  }
}
