package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import club.e2e.Target.Mail;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Whoever a mail was for: opens its link, chooses, copies the code, and sends the form.
record Person(Target club) {
  /// Sends the first form with a code of the page that this link opens; the status of the answer.
  ///
  /// @throws AssertionError where the page has none, or takes the mail's code for a wrong one
  int uses(MailedLink link) {
    Document page = club.page(link.path());
    Element form = page.expectFirst("form:has([name=code])");
    HttpResponse<String> answer =
        club.postForm(link.path().replaceFirst("\\?.*", ""), filledIn(form, link.mail()));
    assertThat(Jsoup.parse(answer.body()).select("[name=code][aria-invalid=true]"))
        .as(link + " " + answer.statusCode())
        .isEmpty();
    return answer.statusCode();
  }

  private static Map<String, List<String>> filledIn(Element form, Mail mail) {
    Map<String, List<String>> sent = new TreeMap<>();
    for (Element field : form.select("[name]:not([type=file])")) {
      String name = field.attr("name");
      boolean isOneOfSeveral = field.attr("type").equals("radio") || field.is("button");
      if (!isOneOfSeveral || field.hasAttr("checked") || !sent.containsKey(name)) {
        sent.put(name, List.of(field.val()));
      }
    }
    sent.put("code", List.of(mail.code()));
    return sent;
  }
}
