package club.admin;

import club.core.EmailAddress;
import club.core.mail.Blockage;
import club.core.mail.Unblock;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `unblock`: lets mails go to an address again that bounced or complained, and has those sent that
/// were held back.
///
/// - `address`
/// - Answer: `block` with `reason`, `since` and `note` of the block that is lifted, absent where
///   the address was not blocked; `mails`: how many are due again. Nothing of it is personal.
record UnblockCommand(Unblock unblock) implements Command {
  @Override
  public String word() {
    return "unblock";
  }

  @Override
  public Answer run(Arguments arguments) {
    Optional<EmailAddress> address = arguments.text("address").flatMap(EmailAddress::of);
    if (address.isEmpty()) {
      return new Answer.Refused("Which address? Give one e-mail address.");
    }
    return arguments.isDryRun()
        ? done("previewed", unblock.preview(address.get()))
        : done("unblocked", unblock.unblock(address.get()));
  }

  private static Answer done(String outcome, Unblock.Outcome lifted) {
    ObjectNode content = JsonNodeFactory.instance.objectNode().put("mails", lifted.mails());
    lifted.block().ifPresent(block -> describe(block, content.putObject("block")));
    return new Answer.Done(outcome, content);
  }

  private static void describe(Blockage block, ObjectNode json) {
    json.put("reason", block.reason().wire())
        .put("since", block.since().toString())
        .put("note", block.note());
  }
}
