package club.admin;

import static club.core.contract.ArchiveContract.MAIL;
import static club.core.contract.ArchiveContract.REQUEST;
import static club.core.contract.ArchiveContract.VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.CrashReports;
import club.core.EmailAddress;
import club.core.Reference;
import club.core.archive.Restore;
import club.core.mail.AskReviewers;
import club.core.mail.Feedback;
import club.core.mail.MailKind;
import club.core.mail.MailLabel;
import club.core.mail.Redrive;
import club.core.memory.InMemoryArchive;
import club.core.memory.Scene;
import club.core.register.ImportMembers;
import club.core.request.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CommandsTest {
  private static final JsonMapper JSON = new JsonMapper();

  private final Scene scene = new Scene();
  private final InMemoryArchive archive = new InMemoryArchive();
  private final Reports reports = new Reports();
  private final List<String> log = new ArrayList<>();

  @Nested
  class Import {
    @Test
    void addsMembersAndReports() {
      JsonNode answer =
          call(event("import").put("name", "members-2021-12-20.txt").put("text", "Atos"));

      assertThat(answer.path("outcome").asString()).isEqualTo("imported");
      assertThat(answer.path("report").toString())
          .isEqualTo(
              "{\"date\":\"2021-12-20\",\"added\":[{\"name\":\"Atos\"}],\"same\":[],\"probable\":[],\"gone\":[]}");
      assertThat(scene.table.registers().read().same("Atos")).isPresent();
      assertThat(log).noneMatch(line -> line.contains("Atos"));
    }

    @Test
    void changesNothingInADryRun() {
      call(event("import").put("name", "2021-12-20").put("text", "Atos").put("dryRun", true));

      assertThat(scene.table.registers().read().members()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithTheList() {
      assertThat(error(event("import").put("name", "x").put("text", "Atos"))).contains("date");
      assertThat(error(event("import"))).contains("Give the name and the text");
      assertThat(error(event("import").put("name", 1).put("text", 2))).contains("Give the name");
    }
  }

  @Nested
  class Export {
    @Test
    void givesPageAfterPage() {
      List.of(REQUEST, MAIL, VERSION).forEach(archive::put);

      JsonNode first = call(event("export"));
      JsonNode second = call(event("export").put("after", first.path("next").asString()));

      assertThat(first.path("items")).hasSize(2);
      assertThat(second.path("items")).hasSize(1);
      assertThat(second.has("next")).isFalse();
      assertThat(first.path("items").get(0).path("turn").asInt()).isEqualTo(1);
      assertThat(first.path("items").get(0).path("text").asString()).isEqualTo(MAIL);
    }

    @Test
    void refusesHalfOfAClub() {
      archive.set("a1");

      assertThat(error(event("export"))).contains("run that restore again");
    }
  }

  @Nested
  class Restoring {
    @Test
    void goesStepByStep() {
      assertThat(call(step("begin"))).hasToString("{\"outcome\":\"begun\"}");
      assertThat(fill(REQUEST, MAIL))
          .hasToString("{\"outcome\":\"filled\",\"written\":2,\"there\":0}");
      assertThat(fill(MAIL)).hasToString("{\"outcome\":\"filled\",\"written\":0,\"there\":1}");
      assertThat(call(step("begin"))).hasToString("{\"outcome\":\"resumed\"}");
      assertThat(call(step("end"))).hasToString("{\"outcome\":\"restored\"}");
      assertThat(call(step("begin"))).hasToString("{\"outcome\":\"not_empty\"}");
    }

    @Test
    void marksNothingInADryRun() {
      call(step("begin").put("dryRun", true));

      assertThat(archive.read()).isEmpty();
    }

    @Test
    void saysWhatToDoInstead() {
      assertThat(error(event("restore"))).contains("digest");
      assertThat(error(step("dance"))).contains("begin, fill or end");
      assertThat(fill(REQUEST).path("error").asString()).contains("not begun");
      call(step("begin"));
      assertThat(fill("x").path("error").asString()).contains("version");
      assertThat(error(step("begin").put("file", "b2"))).contains("another export");
    }

    private ObjectNode step(String step) {
      return event("restore").put("file", "a1").put("step", step);
    }

    private JsonNode fill(String... texts) {
      ObjectNode event = step("fill");
      List.of(texts).forEach(event.putArray("items")::add);
      return call(event);
    }
  }

  @Nested
  class Redriving {
    private final Reference reference = scene.joins(Forms.least());

    @Test
    void wakesMailsAndDiscardsReports() {
      scene
          .table
          .ledger()
          .claim(scene.table.mails(reference).getFirst(), Optional.empty(), scene.now());

      JsonNode answer = call(event("redrive"));

      assertThat(answer.path("mails")).hasSize(2);
      assertThat(answer.path("mails").get(0).path("reference").asString())
          .isEqualTo(reference.value());
      assertThat(answer.path("underWay").asInt()).isEqualTo(1);
      assertThat(answer.path("crashReports").asInt()).isEqualTo(4);
      assertThat(reports.held).isZero();
      assertThat(answer.toString()).doesNotContain("@");
    }

    @Test
    void asksWhoIsAReviewerNow() {
      ObjectNode event = event("redrive");
      event.putArray("reviewers").add("a@club.example").add("new@club.example");

      JsonNode answer = call(event);

      assertThat(answer.path("asked").asInt()).isEqualTo(1);
      assertThat(answer.path("mails")).hasSize(3);
      assertThat(scene.table.mails(reference)).hasSize(4);
    }

    @Test
    void changesNothingInADryRun() {
      JsonNode answer = call(event("redrive").put("dryRun", true));

      assertThat(answer.path("mails")).hasSize(3);
      assertThat(answer.path("crashReports").asInt()).isEqualTo(4);
      assertThat(reports.held).isEqualTo(4);
    }
  }

  @Nested
  class Unblocking {
    private static final String ADDRESS = "camille@sainte-fictive.example";
    private final Reference reference = scene.joins(Forms.least());

    @Test
    void liftsABlockAndSaysWhatItWas() {
      blocked();

      JsonNode dry = call(event("unblock").put("address", ADDRESS).put("dryRun", true));
      JsonNode answer = call(event("unblock").put("address", ADDRESS));

      assertThat(answer.path("outcome").asString()).isEqualTo("unblocked");
      assertThat(answer.path("mails").asInt()).isEqualTo(1);
      assertThat(answer.path("block").toString()).contains("bounce", "General");
      assertThat(dry.path("block")).isEqualTo(answer.path("block"));
      assertThat(call(event("unblock").put("address", ADDRESS)).has("block")).isFalse();
      assertThat(log).noneMatch(line -> line.contains("@"));
    }

    @Test
    void asksForAnAddress() {
      assertThat(error(event("unblock"))).contains("Which address");
      assertThat(error(event("unblock").put("address", "nobody"))).contains("Which address");
    }

    private void blocked() {
      scene.reports(
          Feedback.Kind.HARD_BOUNCE,
          new EmailAddress(ADDRESS),
          "unknown",
          Optional.of(new MailLabel(MailKind.ACKNOWLEDGEMENT, reference, 1)));
      scene.mails(reference);
    }
  }

  private static ObjectNode event(String command) {
    return JSON.createObjectNode().put("command", command);
  }

  private String error(ObjectNode event) {
    return call(event).path("error").asString("");
  }

  private JsonNode call(ObjectNode event) {
    AdminHandler handler =
        new AdminHandler(
            List.of(
                new ImportCommand(
                    new ImportMembers(scene.table.registers(), scene.table.memberImport())),
                new ExportCommand(archive, archive),
                new RestoreCommand(new Restore(archive, archive)),
                new RedriveCommand(
                    new Redrive(scene.table.unfinished(), scene.clock()),
                    scene.unblock(),
                    new AskReviewers(scene.table.survey(), scene.table.mending(), scene.clock()),
                    reports),
                new UnblockCommand(scene.unblock())));
    return JSON.readTree(handler.handle(event.toString(), "r-1", log::add));
  }

  private static final class Reports implements CrashReports {
    private long held = 4;

    @Override
    public long count() {
      return held;
    }

    @Override
    public long discard() {
      long discarded = held;
      held = 0;
      return discarded;
    }
  }
}
