package club.core.mail;

import club.core.EmailAddress;

/// Somebody whose address is blocked, as staff are told of it.
public record Unreachable(Recipient who, EmailAddress address, Blockage why) {}
