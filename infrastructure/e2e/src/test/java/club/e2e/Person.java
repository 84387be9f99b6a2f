package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import club.e2e.Target.Mail;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Whoever a mail was for: opens its link, chooses, copies the code, and sends the form.
record Person(Target club) {
  /// The texts without which a choice is not taken.
  private static final Set<String> NEEDED = Set.of("reason", "question", "text");

  private static final int OK = 200;
  private static final int OVERTAKEN = 409;
  private static final int GONE = 410;

  /// What came of a form.
  ///
  /// @param action what the form is for; empty where it says nothing of that
  /// @param said what the page that answers begins with
  record Result(int status, String action, String said) {
    /// Whether it was taken. After an erasure there is nothing left to show.
    boolean isDone() {
      return status == OK || (status == GONE && action.equals("erase"));
    }

    /// Whether it was taken, or somebody else was faster.
    boolean isUnderstood() {
      return isDone() || status == OVERTAKEN;
    }
  }

  /// Sends the first form with a code of the page that this link opens.
  ///
  /// @throws AssertionError where the page has none, or takes the mail's code for a wrong one
  Result uses(MailedLink link) {
    Document page = club.page(link.path());
    Map<String, List<String>> form =
        filledIn(page.expectFirst("form:has([name=code])"), link.mail());
    HttpResponse<String> answer = club.postForm(link.path().replaceFirst("\\?.*", ""), form);
    Document said = Jsoup.parse(answer.body());
    assertThat(said.select("[name=code][aria-invalid=true]"))
        .as(link + " " + answer.statusCode())
        .isEmpty();
    return new Result(
        answer.statusCode(),
        form.getOrDefault("action", List.of("")).getFirst(),
        said.select(".problems, h1").text());
  }

  private static Map<String, List<String>> filledIn(Element form, Mail mail) {
    Map<String, List<String>> sent = new TreeMap<>();
    for (Element field : form.select("[name]:not([type=file])")) {
      String name = field.attr("name");
      boolean isOneOfSeveral = field.attr("type").equals("radio") || field.is("button");
      if (!isOneOfSeveral || field.hasAttr("checked") || !sent.containsKey(name)) {
        sent.put(name, List.of(field.val()));
      }
      if (NEEDED.contains(name) && field.val().isBlank()) {
        sent.put(name, List.of("Tout est dit."));
      }
    }
    sent.put("code", List.of(mail.code()));
    return sent;
  }
}
