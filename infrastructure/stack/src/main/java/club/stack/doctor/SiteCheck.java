package club.stack.doctor;

import club.stack.doctor.Step.AddRecord;
import club.stack.doctor.Step.Run;
import club.stack.doctor.Step.Say;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether a domain of one's own, where one was chosen, leads to the site. See [Alternate domain
/// names](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html).
///
/// @param site the address that was chosen; empty when none was
/// @param certificate its ARN; empty when none was given
/// @param distribution the distribution's own domain; empty when the stack does not tell it
record SiteCheck(
    Dns dns,
    Web web,
    Commands commands,
    Optional<String> site,
    Optional<String> certificate,
    Optional<String> distribution)
    implements Check {
  /// More aliases than anybody chains.
  private static final int ALIASES = 8;

  @Override
  public String title() {
    return "Custom domain";
  }

  @Override
  public Finding look() {
    if (site.isEmpty()) {
      return Finding.done(
          "None is chosen: the site is at the distribution's own address, which is fine.");
    }
    return address(site.get())
        .map(this::chosen)
        .orElseGet(
            () ->
                Finding.toDo(
                    "SiteUrl is %s, which is not the address of a site.".formatted(site.get()),
                    commands.deploy("SiteUrl", "https://HOST.YOUR.DOMAIN")));
  }

  private static Optional<URI> address(String written) {
    try {
      return Optional.of(new URI(written)).filter(address -> address.getHost() != null);
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  private Finding chosen(URI address) {
    Domain host = new Domain(address.getHost());
    if (certificate.isEmpty()) {
      return withoutCertificate(host);
    }
    return distribution
        .map(target -> pointed(address, host, new Domain(target)))
        .orElseGet(
            () ->
                Finding.cannotTell(
                    "The stack has no output DistributionDomain: deploy this version with"
                        + " `sam deploy`."));
  }

  private Finding withoutCertificate(Domain host) {
    return Finding.toDo(
        "SiteUrl is set, CertificateArn is not: CloudFront does not answer for %s.".formatted(host),
        new Say("Ask for a certificate, in us-east-1 wherever the stack is:"),
        new Run(
            "aws acm request-certificate --domain-name %s --validation-method DNS --region us-east-1"
                .formatted(host)),
        new Say(
            "Add the record that the console shows for it (Certificate Manager, us-east-1). When"
                + " it is issued:"),
        commands.deploy("CertificateArn", "ARN"));
  }

  private Finding pointed(URI address, Domain host, Domain target) {
    List<Domain> aliases = aliases(host);
    if (aliases.contains(target)) {
      return opened(address, host);
    }
    if (aliases.isEmpty() && hasAddress(host)) {
      // An ALIAS record, as the name of a zone itself needs, is not seen from outside.
      return openedByAlias(address, host, target);
    }
    return Finding.toDo(
        aliases.isEmpty()
            ? "%s is not in the DNS.".formatted(host)
            : "%s leads to %s, and not to the distribution.".formatted(host, aliases.getLast()),
        pointing(host, target));
  }

  /// The names that a host stands for, one after the other.
  private List<Domain> aliases(Domain host) {
    List<Domain> aliases = new ArrayList<>();
    Optional<String> next = dns.records(host, Dns.Type.CNAME).stream().findFirst();
    while (next.isPresent() && aliases.size() < ALIASES) {
      Domain alias = new Domain(next.get());
      aliases.add(alias);
      next = dns.records(alias, Dns.Type.CNAME).stream().findFirst();
    }
    return aliases;
  }

  private boolean hasAddress(Domain host) {
    return !dns.records(host, Dns.Type.A).isEmpty() || !dns.records(host, Dns.Type.AAAA).isEmpty();
  }

  private Finding opened(URI address, Domain host) {
    return switch (web.get(address)) {
      case Web.Answer.Page(int status, _) when status == 200 ->
          Finding.done("%s leads to the distribution and answers.".formatted(address));
      case Web.Answer.Page(int status, _) ->
          Finding.toDo(
              "%s leads to the distribution, which answers %d.".formatted(address, status),
              new Say(
                  "403: it does not know %s: deploy again. 404: publish the site:".formatted(host)),
              commands.club("rebuild"));
      case Web.Answer.Untrusted(String reason) ->
          Finding.toDo(
              "%s has no valid certificate (%s).".formatted(address, reason),
              new Say(
                  "Let the certificate of CertificateArn be one for %s, issued in us-east-1."
                      .formatted(host)));
      case Web.Answer.Silent(String reason) ->
          Finding.cannotTell("%s did not answer in time (%s).".formatted(address, reason));
    };
  }

  /// A name belongs to one distribution at most, so that CloudFront's answer is ours.
  private Finding openedByAlias(URI address, Domain host, Domain target) {
    return web.get(address) instanceof Web.Answer.Page(_, boolean isFromCloudFront)
            && !isFromCloudFront
        ? Finding.toDo(
            "%s is answered by a server that is not CloudFront.".formatted(address),
            pointing(host, target))
        : opened(address, host);
  }

  private static Step[] pointing(Domain host, Domain target) {
    return new Step[] {
      new Say("Let one record lead there (for the name of a zone itself, an ALIAS):"),
      new AddRecord("CNAME", host.name(), target.name())
    };
  }
}
