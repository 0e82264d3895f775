package cardwright.matter;

import cardwright.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/// A value as it is written in a block, with its place in the card's text.
sealed interface Node {

  /// The range in the card's text, quotes, brackets, tag and anchor included. What is not written
  /// (an empty value) has an empty span.
  Span span();

  /// @param text what the scalar says, unquoted and unescaped
  /// @param value `text`, or what a plain scalar stands for by the YAML 1.2 core schema
  record ScalarNode(Span span, String text, ScalarStyle style, @Nullable Object value)
      implements Node {}

  /// @param flow whether it is written in brackets
  record ListNode(Span span, boolean flow, List<Node> items) implements Node {}

  /// @param flow whether it is written in braces
  record MapNode(Span span, boolean flow, List<Entry> entries) implements Node {

    /// The first entry of this name.
    @Nullable Entry find(String name) {
      for (Entry entry : entries) {
        if (entry.name().equals(name)) {
          return entry;
        }
      }
      return null;
    }
  }

  /// @param target the node the alias stands for; never on a way back to the alias itself
  record AliasNode(Span span, Node target) implements Node {}

  /// @param name a string key's text; the source of any other key
  record Entry(Node key, String name, Node value) {}

  /// The node itself, or what an alias stands for.
  static Node target(Node node) {
    Node at = node;
    while (at instanceof AliasNode(_, Node target)) {
      at = target;
    }
    return at;
  }
}
