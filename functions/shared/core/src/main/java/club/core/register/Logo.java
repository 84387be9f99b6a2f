package club.core.register;

/// A member's logo, as it was re-encoded: files in the public bucket, named after their content.
///
/// @param hash 16 hexadecimal digits
/// @param width of the larger of its two sizes, in pixels
/// @param height of the larger of its two sizes, in pixels
public record Logo(String hash, int width, int height) {}
