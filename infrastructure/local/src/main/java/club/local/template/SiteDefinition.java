package club.local.template;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The distribution's settings.
///
/// @param bucket the bucket's name on this machine
/// @param hidden keys of the bucket that begin so are denied to the distribution
/// @param apiPrefixes paths that begin so go to the HTTP API, as in `/api/`
/// @param headers that every answer carries which does not have its own
/// @param viewerHeaders of a request to the API that are passed on, in small letters
/// @param originHeaders that every request to the API carries
/// @param errorPages what is shown in place of an error, by its status
public record SiteDefinition(
    String bucket,
    List<String> hidden,
    List<String> apiPrefixes,
    PathFunction paths,
    Map<String, String> headers,
    Set<String> viewerHeaders,
    Map<String, String> originHeaders,
    Map<Integer, ErrorPage> errorPages) {
  public SiteDefinition {
    hidden = List.copyOf(hidden);
    apiPrefixes = List.copyOf(apiPrefixes);
    headers = Map.copyOf(headers);
    viewerHeaders = Set.copyOf(viewerHeaders);
    originHeaders = Map.copyOf(originHeaders);
    errorPages = Map.copyOf(errorPages);
  }

  /// A file of the bucket in place of an error.
  ///
  /// @param status with which it is shown
  /// @param path of the file, as in `/errors/x.html`
  public record ErrorPage(int status, String path) {}

  /// The same with the bucket of this name.
  public SiteDefinition in(String other) {
    return new SiteDefinition(
        other, hidden, apiPrefixes, paths, headers, viewerHeaders, originHeaders, errorPages);
  }

  /// **Source:** CloudFormation Template Reference, "AWS::CloudFront::Distribution",
  /// "AWS::CloudFront::ResponseHeadersPolicy" and "AWS::CloudFront::OriginRequestPolicy".
  static SiteDefinition read(
      String bucket,
      List<String> denied,
      Section distribution,
      Section headersPolicy,
      Section requestPolicy,
      Section pathFunction) {
    Section config = distribution.at("DistributionConfig");
    Stream.concat(
            Stream.of(config.at("DefaultCacheBehavior")),
            config.at("CacheBehaviors").items().stream())
        .forEach(
            behaviour -> {
              behaviour.at("ResponseHeadersPolicyId").text();
              behaviour
                  .at("FunctionAssociations")
                  .items()
                  .forEach(each -> each.at("EventType").mustBe("viewer-request"));
            });
    config
        .at("CacheBehaviors")
        .items()
        .forEach(behaviour -> behaviour.at("OriginRequestPolicyId").text());
    return new SiteDefinition(
        bucket,
        denied.stream().map(SiteDefinition::key).toList(),
        config.at("CacheBehaviors").items().stream().map(SiteDefinition::prefix).toList(),
        PathFunction.read(pathFunction),
        headers(headersPolicy.at("ResponseHeadersPolicyConfig")),
        viewerHeaders(requestPolicy.at("OriginRequestPolicyConfig")),
        originHeaders(config),
        errorPages(config.at("CustomErrorResponses")));
  }

  /// An entry without a page says only how long the error is cached, which nothing is here.
  private static Map<Integer, ErrorPage> errorPages(Section responses) {
    Map<Integer, ErrorPage> pages = new LinkedHashMap<>();
    responses.items().stream()
        .filter(response -> response.at("ResponsePagePath").exists())
        .forEach(
            response ->
                pages.put(
                    response.at("ErrorCode").number(),
                    new ErrorPage(
                        response.at("ResponseCode").number(),
                        response.at("ResponsePagePath").text())));
    return pages;
  }

  /// The headers that the API's origin request policy names.
  private static Set<String> viewerHeaders(Section policy) {
    policy.at("HeadersConfig").at("HeaderBehavior").mustBe("whitelist");
    policy.at("QueryStringsConfig").at("QueryStringBehavior").mustBe("all");
    policy.at("CookiesConfig").at("CookieBehavior").mustBe("none");
    return policy.at("HeadersConfig").at("Headers").items().stream()
        .map(header -> header.text().toLowerCase(Locale.ROOT))
        .collect(toSet());
  }

  /// The custom headers of the API's origin.
  private static Map<String, String> originHeaders(Section config) {
    Set<String> origins =
        config.at("CacheBehaviors").items().stream()
            .map(behaviour -> behaviour.at("TargetOriginId").text())
            .collect(toSet());
    Map<String, String> headers = new LinkedHashMap<>();
    config.at("Origins").items().stream()
        .filter(origin -> origins.contains(origin.at("Id").text()))
        .flatMap(origin -> origin.at("OriginCustomHeaders").items().stream())
        .forEach(
            header -> headers.put(header.at("HeaderName").text(), header.at("HeaderValue").text()));
    return headers;
  }

  /// The key in an ARN such as `arn:aws:s3:::bucket/folder/*`, up to the asterisk.
  private static String key(String arn) {
    return arn.substring(arn.indexOf('/') + 1, arn.length() - 1);
  }

  private static String prefix(Section behaviour) {
    String pattern = behaviour.at("PathPattern").text();
    if (!pattern.endsWith("/*") || pattern.indexOf('*') < pattern.length() - 1) {
      throw behaviour.at("PathPattern").problem("must be like /api/* for ./club.");
    }
    return pattern.substring(0, pattern.length() - 1);
  }

  private static Map<String, String> headers(Section policy) {
    policy.mustKnow(Set.of("Name", "SecurityHeadersConfig", "CustomHeadersConfig"));
    Map<String, String> headers = security(policy.at("SecurityHeadersConfig"));
    for (Section item : policy.at("CustomHeadersConfig").at("Items").items()) {
      item.at("Override").mustBe("false");
      headers.put(item.at("Header").text(), item.at("Value").text());
    }
    return headers;
  }

  /// Browsers ignore the last one over plain HTTP: RFC 6797, section 8.1.
  private static Map<String, String> security(Section security) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String key : security.keys().toList()) {
      Section header = security.at(key);
      header.at("Override").mustBe("false");
      switch (key) {
        case "ContentSecurityPolicy" ->
            headers.put("Content-Security-Policy", header.at("ContentSecurityPolicy").text());
        case "ContentTypeOptions" -> headers.put("X-Content-Type-Options", "nosniff");
        case "FrameOptions" -> headers.put("X-Frame-Options", header.at("FrameOption").text());
        case "ReferrerPolicy" -> headers.put("Referrer-Policy", header.at("ReferrerPolicy").text());
        case "StrictTransportSecurity" ->
            headers.put(
                "Strict-Transport-Security",
                "max-age=" + header.at("AccessControlMaxAgeSec").text());
        default -> throw header.problem("is not imitated by ./club: remove it.");
      }
    }
    return headers;
  }

  /// Without the headers: a secret is among them.
  @Override
  public String toString() {
    return "SiteDefinition[" + bucket + "]";
  }
}
