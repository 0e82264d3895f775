package cardwright.matter;

import cardwright.matter.Node.MapNode;
import cardwright.text.Messages;
import cardwright.text.Problem;
import cardwright.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What reading found of a card's front matter.
///
/// @param block where it stands; null if there is none
/// @param root its keys; null if there is none or it is no mapping
/// @param valid whether the block is YAML as a whole; true if there is none
/// @param plain whether [PlainBlock] reads the block
/// @param problems in no order
record Matter(
    String text,
    @Nullable Block block,
    @Nullable MapNode root,
    boolean valid,
    boolean plain,
    List<Problem> problems) {

  /// Finds and reads the front matter. Never fails; linear in the text.
  static Matter read(String text) {
    Optional<Block> found = BlockFinder.find(text);
    if (found.isEmpty()) {
      return new Matter(text, null, null, true, false, List.of(MatterProblems.noBlock()));
    }
    Block block = found.get();
    List<Problem> problems = new ArrayList<>();
    MatterProblems.hidden(text, block).ifPresent(problems::add);
    if (block.content().isEmpty() && block.state() != Block.State.SEEN) {
      return new Matter(text, block, null, true, false, List.copyOf(problems));
    }
    NodeReader.Result result = NodeReader.read(text, block.content());
    for (NodeReader.Fault fault : result.faults()) {
      problems.add(MatterProblems.invalid(text, fault));
    }
    MapNode root = null;
    if (!result.valid()) {
      root = LooseReader.read(text, block.content());
    } else if (result.root() == null || isNull(result.root())) {
      problems.add(MatterProblems.nothingInIt(whole(block)));
    } else if (Node.target(result.root()) instanceof MapNode map) {
      root = map;
    } else {
      String what =
          result.root() instanceof Node.ListNode
              ? Messages.of("matter.list")
              : Messages.of("matter.singleText");
      problems.add(MatterProblems.notAnObject(result.root().span(), what));
    }
    return new Matter(text, block, root, result.valid(), result.plain(), List.copyOf(problems));
  }

  private static boolean isNull(@Nullable Node node) {
    return node instanceof Node.ScalarNode(_, _, _, Object value) && value == null;
  }

  private static Span whole(Block block) {
    return new Span(block.open(), block.end());
  }

  /// Offset where the body starts.
  int bodyStart() {
    return block == null || !block.closed() ? 0 : block.end();
  }
}
