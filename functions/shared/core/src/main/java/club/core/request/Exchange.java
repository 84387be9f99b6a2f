package club.core.request;

import java.time.Instant;

/// A question that staff asked an applicant, and the answer.
public record Exchange(String question, Instant askedAt, String answer, Instant answeredAt) {}
