package club.local.template;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The distribution's settings.
///
/// @param bucket the bucket's name on this machine
/// @param apiPrefixes paths that begin so go to the HTTP API, as in `/api/`
/// @param folderIndex whether `/x/` is `/x/index.html`
/// @param headers that every file of the bucket carries
/// @param originHeaders that every request to the API carries
public record SiteDefinition(
    String bucket,
    List<String> apiPrefixes,
    boolean folderIndex,
    Map<String, String> headers,
    Map<String, String> originHeaders) {
  public SiteDefinition {
    apiPrefixes = List.copyOf(apiPrefixes);
    headers = Map.copyOf(headers);
    originHeaders = Map.copyOf(originHeaders);
  }

  /// **Source:** CloudFormation Template Reference, "AWS::CloudFront::Distribution" and
  /// "AWS::CloudFront::ResponseHeadersPolicy".
  static SiteDefinition read(String bucket, Section distribution, Section headersPolicy) {
    Section config = distribution.at("DistributionConfig");
    return new SiteDefinition(
        bucket,
        config.at("CacheBehaviors").items().stream().map(SiteDefinition::prefix).toList(),
        !config.at("DefaultCacheBehavior").at("FunctionAssociations").items().isEmpty(),
        headers(headersPolicy.at("ResponseHeadersPolicyConfig").at("SecurityHeadersConfig")),
        originHeaders(config));
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

  private static String prefix(Section behaviour) {
    String pattern = behaviour.at("PathPattern").text();
    if (!pattern.endsWith("/*") || pattern.indexOf('*') < pattern.length() - 1) {
      throw behaviour.at("PathPattern").problem("must be like /api/* for ./club.");
    }
    return pattern.substring(0, pattern.length() - 1);
  }

  /// Browsers ignore the last one over plain HTTP: RFC 6797, section 8.1.
  private static Map<String, String> headers(Section security) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String key : security.keys().toList()) {
      Section header = security.at(key);
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
