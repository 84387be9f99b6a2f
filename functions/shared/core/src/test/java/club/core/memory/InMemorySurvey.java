package club.core.memory;

import club.core.EmailAddress;
import club.core.entry.Proposal;
import club.core.link.Link;
import club.core.mail.LedgerEntry;
import club.core.mail.Recipient;
import club.core.register.Announcement;
import club.core.register.RegisterEntry;
import club.core.request.HistoryEntry;
import club.core.request.JoinRequest;
import club.core.request.Person;
import club.core.survey.Row;
import club.core.survey.Row.Content;
import club.core.survey.Row.Text;
import club.core.survey.Snapshot;
import club.core.survey.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// [Survey] in memory: rows under their keys in the table, with the texts that checks use.
public record InMemorySurvey(InMemoryClub club) implements Survey {
  @Override
  public Snapshot read() {
    synchronized (club) {
      List<Row> rows = new ArrayList<>();
      club.requests
          .values()
          .forEach(request -> rows.add(asked(request, club.aside.contains(request.reference()))));
      club.erased
          .values()
          .forEach(
              last ->
                  rows.add(
                      new Row(
                          "REQUEST#" + last.reference(),
                          "STATE",
                          List.of(new Text("status", last.status().name())),
                          new Content.Erased(last))));
      club.history.values().forEach(all -> all.forEach(entry -> rows.add(happened(entry))));
      club.mails.values().forEach(mail -> rows.add(mailed(mail)));
      club.links.values().forEach(link -> rows.add(linked(link)));
      club.keys.forEach((hash, key) -> rows.add(used(hash, key)));
      if (club.version > 0) {
        rows.add(new Row("REGISTER", "VERSION", List.of(), new Content.Version(club.version)));
      }
      club.members
          .values()
          .forEach(
              member ->
                  rows.add(
                      new Row(
                          "REGISTER",
                          "MEMBER#" + member.reference(),
                          List.of(new Text("name", member.name())),
                          new Content.Listed(member))));
      club.entries.values().stream()
          .flatMap(List::stream)
          .map(InMemorySurvey::registered)
          .forEach(rows::add);
      club.announcements.values().stream().map(InMemorySurvey::announced).forEach(rows::add);
      club.proposals.values().stream()
          .flatMap(List::stream)
          .map(InMemorySurvey::proposed)
          .forEach(rows::add);
      return new Snapshot(rows);
    }
  }

  private static Row registered(RegisterEntry entry) {
    return new Row(
        "MEMBER#" + entry.member(),
        "HISTORY#%06d".formatted(entry.number()),
        List.of(),
        new Content.Registered(entry));
  }

  private static Row announced(Announcement announcement) {
    return new Row(
        "REGISTER",
        "ANNOUNCEMENT#" + announcement.day(),
        List.of(),
        new Content.Announced(announcement));
  }

  private static Row proposed(Proposal proposal) {
    return new Row(
        "PROPOSAL#" + proposal.member(),
        "%06d".formatted(proposal.number()),
        List.of(),
        new Content.Proposed(proposal));
  }

  private static Row asked(JoinRequest request, boolean aside) {
    Person person = request.application().person();
    Stream<Text> index =
        request.status().isTimed()
            ? Stream.of(
                new Text("unfinished", aside ? "SUSPECT" : request.status().name()),
                new Text("unfinishedSince", request.since().toString()))
            : Stream.of();
    return new Row(
        "REQUEST#" + request.reference(),
        "STATE",
        Stream.concat(
                Stream.of(
                    new Text("application.project.text", request.application().project().text()),
                    new Text("application.person.email", person.email().value())),
                index)
            .toList(),
        aside ? new Content.Suspected(request) : new Content.Asked(request));
  }

  private static Row happened(HistoryEntry entry) {
    return new Row(
        "REQUEST#" + entry.reference(),
        String.format(Locale.ROOT, "HISTORY#%06d", entry.number()),
        List.of(),
        new Content.Happened(entry));
  }

  private static Row mailed(InMemoryClub.Mail mail) {
    LedgerEntry entry = mail.entry();
    Stream<Text> always =
        Stream.of(new Text("state", entry.state().name()), new Text("note", mail.note()));
    Stream<Text> mailbox =
        switch (entry.recipient()) {
          case Recipient.Applicant(), Recipient.Contact(), Recipient.Escalation() -> Stream.of();
          case Recipient.Reviewer(EmailAddress box) -> Stream.of(new Text("mailbox", box.value()));
        };
    Stream<Text> index =
        entry.state() == LedgerEntry.State.SENT
            ? Stream.of()
            : Stream.of(
                new Text("unfinished", "MAIL"),
                new Text("unfinishedSince", mail.unfinishedSince().toString()));
    return new Row(
        "MAIL#" + entry.reference(),
        entry.id(),
        Stream.of(always, mailbox, index)
            .flatMap(texts -> texts)
            .filter(text -> !text.value().isEmpty())
            .toList(),
        new Content.Mailed(entry));
  }

  private static Row linked(Link link) {
    return new Row(
        link.purpose() + "#" + link.hash(),
        "LINK",
        link.codeHash().map(hash -> new Text("codeHash", hash)).stream().toList(),
        new Content.Linked(link));
  }

  private static Row used(String hash, InMemoryClub.Key key) {
    return new Row(
        "IDEMPOTENCY#" + hash,
        "KEY",
        List.of(new Text("body", key.body())),
        new Content.Used(key.reference(), key.expiresAt()));
  }
}
