package club.publish.data;

import club.core.Sha256;
import club.core.register.Listed;
import club.core.register.Logo;
import club.core.register.Member;
import club.core.register.Profile;
import club.core.register.ProjectSentence;
import club.core.register.Since;
import club.publish.Edition;
import club.publish.PublicRegister;
import java.io.StringWriter;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Today's list as JSON: `infrastructure/site/members.schema.json` is its schema. What is not
/// known, or not public, is absent.
///
/// `format` grows when a field goes or changes its meaning; fields may be added to a format.
/// `version` is that of the register: it grows with each change of what is published.
record MemberJson(Edition site, PublicRegister shown) {
  private static final int FORMAT = 1;
  private static final int DIGITS = 16;

  /// The identifier of a member, which its names do not change: 16 hexadecimal digits.
  ///
  /// It hides the reference from readers and not from who tries all of them, some 10^11. A
  /// reference opens nothing: every link needs a token of its own.
  static String id(Member member) {
    return Sha256.of("member " + member.reference().value()).substring(0, DIGITS);
  }

  String text() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("$schema", site.site() + "/members.schema.json");
      json.writeNumberProperty("format", FORMAT);
      json.writeNumberProperty("version", shown.register().version());
      shown.changedOn().ifPresent(day -> json.writeStringProperty("date", day.toString()));
      json.writeStringProperty("programme", site.club().programme());
      json.writeStringProperty("software", site.club().software());
      json.writeStringProperty("url", site.site() + site.front());
      json.writeNumberProperty("count", shown.count());
      json.writeArrayPropertyStart("members");
      shown.today().members().forEach(one -> member(json, one));
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private void member(JsonGenerator json, Listed one) {
    Profile profile = one.member().profile().published();
    // A line for each member: two versions can be compared by line.
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringProperty("id", id(one.member()));
    json.writeStringProperty("name", one.name());
    since(json, one.stay().since());
    profile.kind().ifPresent(kind -> json.writeStringProperty("kind", kind.wire()));
    profile.stage().ifPresent(stage -> json.writeStringProperty("stage", stage.wire()));
    profile.town().ifPresent(town -> json.writeStringProperty("town", town));
    profile.website().ifPresent(website -> json.writeStringProperty("website", website.url()));
    profile.project().ifPresent(sentence -> project(json, sentence));
    profile.logo().ifPresent(logo -> logo(json, logo));
    json.writeEndObject();
  }

  private static void since(JsonGenerator json, Since since) {
    json.writeObjectPropertyStart("since");
    json.writeStringProperty("date", since.date().toString());
    Optional<Since.OnOrBefore> open =
        switch (since) {
          case Since.On on -> Optional.empty();
          case Since.OnOrBefore before -> Optional.of(before);
        };
    json.writeBooleanProperty("exact", open.isEmpty());
    open.flatMap(Since.OnOrBefore::after)
        .ifPresent(day -> json.writeStringProperty("after", day.toString()));
    json.writeEndObject();
  }

  private static void project(JsonGenerator json, ProjectSentence sentence) {
    json.writeObjectPropertyStart("project");
    json.writeStringProperty("fr", sentence.french());
    sentence.english().ifPresent(english -> json.writeStringProperty("en", english));
    json.writeEndObject();
  }

  private void logo(JsonGenerator json, Logo logo) {
    json.writeObjectPropertyStart("logo");
    json.writeStringProperty("url", site.site() + "/" + logo.large());
    json.writeNumberProperty("width", logo.width());
    json.writeNumberProperty("height", logo.height());
    json.writeEndObject();
  }
}
