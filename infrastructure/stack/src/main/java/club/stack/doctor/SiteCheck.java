package club.stack.doctor;

import club.stack.doctor.Dns.RecordType;
import club.stack.doctor.Finding.CannotTell;
import club.stack.doctor.Finding.Settled;
import club.stack.doctor.Finding.ToDo;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Whether the distribution serves the host in `SiteUrl`, to which every link in mails and feeds
/// leads. See [Alternate domain
/// names](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html).
///
/// @param visit requests a page
/// @param distribution the distribution's own domain
record SiteCheck(Dns dns, Function<URI, SiteVisit> visit, DomainName distribution) {
  /// More aliases than occur in a chain.
  private static final int ALIASES = 8;

  /// @param site the parameter `SiteUrl`; empty for the distribution's own domain
  Finding finding(Optional<String> site, boolean hasCertificate) {
    if (site.isEmpty()) {
      return new Settled(
          "SiteUrl is empty: the site is at https://%s, the distribution's own address."
              .formatted(distribution));
    }
    String address = site.get();
    DomainName host = new DomainName(address.replaceFirst("^https?://([^:/]*).*$", "$1"));
    if (host.equals(distribution)) {
      return visited(address, host);
    }
    return hasCertificate ? pointed(address, host) : withoutCertificate(address, host);
  }

  private ToDo withoutCertificate(String address, DomainName host) {
    return new ToDo(
        """
        Links in mails lead to %s (SiteUrl), which this distribution does not serve: without \
        CertificateArn it has no such alias.
        > Request a certificate, in us-east-1 wherever the stack is:
        $ aws acm request-certificate --domain-name %s --validation-method DNS --region us-east-1
        > Add the record that the console shows for it (Certificate Manager, us-east-1). Once it is \
        issued:
        $ {deploy} CertificateArn=ARN
        > Or have links lead to the distribution's own address:
        $ {deploy} SiteUrl=https://%s
        """
            .formatted(address, host, distribution));
  }

  private Finding pointed(String address, DomainName host) {
    List<DomainName> aliases = aliases(host);
    if (aliases.contains(distribution)) {
      return visited(address, host);
    }
    if (!aliases.isEmpty()) {
      return elsewhere(
          host, "leads to %s and not to this distribution".formatted(aliases.getLast()));
    }
    if (dns.records(host, RecordType.A).isEmpty()) {
      return elsewhere(host, "is not in the DNS");
    }
    // An ALIAS record, which the apex of a zone needs, is invisible from outside. A name belongs to
    // at most one distribution, so an answer of CloudFront is ours.
    return visit.apply(URI.create(address)) instanceof SiteVisit.Served(_, boolean isFromCloudFront)
            && !isFromCloudFront
        ? elsewhere(host, "leads to a server that is not CloudFront")
        : visited(address, host);
  }

  private ToDo elsewhere(DomainName host, String whereto) {
    return new ToDo(
        """
        Links in mails lead to %1$s (SiteUrl), which %2$s.
        > Keep one record of that name (an ALIAS at the apex of a zone):
        = CNAME %1$s %3$s
        """
            .formatted(host, whereto, distribution));
  }

  /// The chain of names to which a host is an alias.
  private List<DomainName> aliases(DomainName host) {
    List<DomainName> aliases = new ArrayList<>();
    Optional<DomainName> next = alias(host);
    while (next.isPresent() && aliases.size() < ALIASES) {
      aliases.add(next.get());
      next = alias(next.get());
    }
    return aliases;
  }

  private Optional<DomainName> alias(DomainName host) {
    return dns.records(host, RecordType.CNAME).stream().findFirst().map(DomainName::new);
  }

  private Finding visited(String address, DomainName host) {
    return switch (visit.apply(URI.create(address))) {
      case SiteVisit.Served(int status, _) when status == 200 ->
          new Settled("%s leads to the distribution, which answers.".formatted(address));
      case SiteVisit.Served(int status, _) ->
          new ToDo(
              """
              %s leads to the distribution, which answers %d.
              > 403: it does not know %s; deploy again. 404: publish the site:
              $ ./club rebuild --stack {stack}
              """
                  .formatted(address, status, host));
      case SiteVisit.Untrusted(String reason) ->
          new ToDo(
              """
              %s has no valid certificate (%s).
              > Give the stack the ARN of a certificate for %s that was issued in us-east-1:
              $ {deploy} CertificateArn=ARN
              """
                  .formatted(address, reason, host));
      case SiteVisit.Silent(String reason) ->
          new CannotTell("%s did not answer in time (%s).".formatted(address, reason));
    };
  }
}
