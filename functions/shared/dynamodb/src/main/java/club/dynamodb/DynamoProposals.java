package club.dynamodb;

import club.core.Reference;
import club.core.entry.Proposal;
import club.core.entry.Proposals;
import java.util.List;

/// [Proposals] by one query each.
public record DynamoProposals(DynamoTable table) implements Proposals {
  @Override
  public List<Proposal> of(Reference member) {
    return new Queries(table)
        .beginning("read proposals", Key.proposals(member)).stream()
            .map(ProposalItem::read)
            .toList();
  }
}
