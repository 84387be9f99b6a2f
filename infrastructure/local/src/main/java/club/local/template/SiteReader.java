package club.local.template;

import club.local.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The distribution's resource.
///
/// **Source:** CloudFormation Template Reference, "AWS::CloudFront::Distribution" and
/// "AWS::CloudFront::ResponseHeadersPolicy".
final class SiteReader {
  private SiteReader() {}

  static SiteDefinition read(String bucket, Section distribution, Section headersPolicy) {
    Section config = distribution.at("DistributionConfig");
    return new SiteDefinition(
        bucket,
        config.at("CacheBehaviors").items().stream().map(SiteReader::prefix).toList(),
        !config.at("DefaultCacheBehavior").at("FunctionAssociations").items().isEmpty(),
        headers(headersPolicy.at("ResponseHeadersPolicyConfig")),
        originHeaders(config));
  }

  /// What the origins behind the further behaviours are sent: the first behaviour is the bucket's.
  private static Map<String, String> originHeaders(Section config) {
    Set<String> origins =
        config.at("CacheBehaviors").items().stream()
            .map(behaviour -> behaviour.at("TargetOriginId").text())
            .collect(Collectors.toSet());
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
      throw new Problem(
          "template.yaml: " + behaviour.path() + ".PathPattern must be like /api/* for ./club.");
    }
    return pattern.substring(0, pattern.length() - 1);
  }

  private static Map<String, String> headers(Section policy) {
    Map<String, String> headers = new LinkedHashMap<>();
    Section security = policy.at("SecurityHeadersConfig");
    text(
        security,
        "ContentSecurityPolicy",
        "ContentSecurityPolicy",
        headers,
        "Content-Security-Policy");
    text(security, "FrameOptions", "FrameOption", headers, "X-Frame-Options");
    text(security, "ReferrerPolicy", "ReferrerPolicy", headers, "Referrer-Policy");
    if (security.at("ContentTypeOptions").exists()) {
      headers.put("X-Content-Type-Options", "nosniff");
    }
    Section strict = security.at("StrictTransportSecurity");
    if (strict.exists()) {
      // Browsers ignore it over plain HTTP: RFC 6797, section 8.1.
      headers.put(
          "Strict-Transport-Security", "max-age=" + strict.at("AccessControlMaxAgeSec").text());
    }
    for (Section header : policy.at("CustomHeadersConfig").at("Items").items()) {
      headers.put(header.at("Header").text(), header.at("Value").text());
    }
    return headers;
  }

  private static void text(
      Section security, String part, String key, Map<String, String> headers, String header) {
    security.at(part).at(key).optionalText().ifPresent(value -> headers.put(header, value));
  }

  /// The only resource of a kind.
  static String only(List<String> ids, String type) {
    if (ids.size() != 1) {
      throw new Problem(
          "template.yaml must declare one " + type + " for ./club, not " + ids.size() + ".");
    }
    return ids.getFirst();
  }
}
