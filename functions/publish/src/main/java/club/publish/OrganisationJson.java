package club.publish;

import club.core.register.Listed;
import club.core.request.Website;
import gg.jte.Content;
import java.io.StringWriter;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The club and its members as search engines read them.
///
/// **Source:** schema.org, "Organization"; JSON-LD 1.1, 7 "Embedding JSON-LD in HTML documents".
record OrganisationJson(Edition site, PublicRegister register) {
  /// A longer list would weigh as much as the page.
  private static final int MOST = 500;

  /// The content of a `script` element, which a browser does not run. No `<` is in it, by which the
  /// element could end.
  Content content() {
    String json = json().replace("<", "\\u003c");
    return output -> output.writeContent(json);
  }

  private String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("@context", "https://schema.org");
      organisation(json, site.say("front.name", site.club().software()));
      json.writeStringProperty("url", site.site() + site.front());
      json.writeObjectPropertyStart("parentOrganization");
      organisation(json, site.club().programme());
      json.writeEndObject();
      if (register.count() <= MOST) {
        json.writeArrayPropertyStart("member");
        register.today().members().forEach(one -> member(json, one));
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void member(JsonGenerator json, Listed one) {
    json.writeStartObject();
    organisation(json, MemberLine.typeset(one.name()));
    Optional<Website> website = one.member().profile().published().website();
    website.ifPresent(known -> json.writeStringProperty("url", known.url()));
    json.writeEndObject();
  }

  private static void organisation(JsonGenerator json, String name) {
    json.writeStringProperty("@type", "Organization");
    json.writeStringProperty("name", name);
  }
}
