package cardwright.matter;

import cardwright.text.Edit;
import cardwright.text.FieldPath;
import cardwright.text.Lazy;
import cardwright.text.Problem;
import cardwright.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The front matter of one card text. Immutable; can be shared between threads.
///
/// It is read as the Hub reads it: the block by the Hub's own rule, the YAML by version 1.2's core
/// schema, so that `no` and `on` are strings. Where the Hub sees nothing and a person would (the
/// block is not closed, or a mark is malformed) or the YAML is not valid, the fields that can still
/// be found are there all the same, and [#problems] says what is wrong.
public final class FrontMatter {

  private final String text;
  private final int bodyStart;
  private final Map<String, @Nullable Object> values;
  private final Supplier<Matter> matter;

  private FrontMatter(Matter matter) {
    this.text = matter.text();
    this.bodyStart = matter.bodyStart();
    this.values = matter.root() == null ? Map.of() : NodeValues.of(matter.root());
    this.matter = () -> matter;
  }

  /// @param text front matter alone
  /// @param values what reading it gives
  FrontMatter(String text, Map<String, @Nullable Object> values) {
    this.text = text;
    this.bodyStart = text.length();
    this.values = values;
    this.matter = new Lazy<>(() -> Matter.read(text));
  }

  /// Finds and reads the front matter of a card. Never fails; linear in the text.
  public static FrontMatter read(String text) {
    return new FrontMatter(Matter.read(text));
  }

  /// The text of the card.
  public String text() {
    return text;
  }

  /// The block from its opening `---` to the end of its closing `---` line, line end included;
  /// empty if there is none or it is not closed.
  public Optional<Span> block() {
    Block block = matter.get().block();
    return block == null || !block.closed()
        ? Optional.empty()
        : Optional.of(new Span(block.open(), block.end()));
  }

  /// Offset where the card's body starts: after the block, or 0.
  public int bodyStart() {
    return bodyStart;
  }

  /// What was read, with its places.
  Matter matter() {
    return matter.get();
  }

  /// The values in their order, as far as they can be read: `String`, `Boolean`, `Long`,
  /// `BigInteger`, `Double`, null, `List` and `Map` of these. Keys that are no strings stand as
  /// their source; of a key that stands twice the first counts. Unmodifiable.
  public Map<String, @Nullable Object> values() {
    return values;
  }

  /// The value at a path; empty if there is none or it is null.
  public Optional<Object> get(FieldPath path) {
    return get(values, path);
  }

  /// The value at a path of values that were read before; empty if there is none or it is null.
  public static Optional<Object> get(Map<String, @Nullable Object> values, FieldPath path) {
    return Optional.ofNullable(Values.at(values, path));
  }

  /// The range of the value at a path, quotes included; empty at the place for it if the key is
  /// there and no value is written. Of an alias, the alias itself.
  public Optional<Span> span(FieldPath path) {
    return walk(path).map(walk -> walk.node().span());
  }

  /// The range of the key that a path ends in, quotes included; empty for a list item.
  public Optional<Span> keySpan(FieldPath path) {
    return walk(path)
        .filter(walk -> walk.parent() != null)
        .filter(walk -> Node.target(walk.parent()) instanceof Node.MapNode)
        .map(
            walk -> {
              Node.MapNode map = (Node.MapNode) Node.target(walk.parent());
              return map.entries().get(walk.index()).key().span();
            });
  }

  private Optional<Walk> walk(FieldPath path) {
    return Optional.ofNullable(matter.get().root())
        .map(root -> Walk.along(root, path, true))
        .filter(walk -> walk.rest().isEmpty());
  }

  /// The YAML of the value at a path as it is written, without the indent of its lines; of an
  /// alias, the alias itself. Empty if there is none.
  public Optional<String> source(FieldPath path) {
    return walk(path).map(walk -> Source.of(text, walk.node()));
  }

  /// What is wrong with the block: errors for which the Hub refuses the card, warnings where it
  /// sees no front matter. A card without front matter has a warning.
  public List<Problem> problems() {
    return matter.get().problems();
  }

  /// The edit that puts a value at a path; `[+]` adds an item to a list, and turns a single value
  /// into a list of two. What is missing on the way is made, the block included.
  ///
  /// The edit is written in the block's own style, and read back before it is given: after it the
  /// value is there, and every other value and the body are as they were. A value that is there
  /// already gives an empty edit.
  ///
  /// @param value `String`, `Boolean`, a whole or floating number, null, or a `List` or `Map` of
  ///   these
  /// @throws MatterException if the block cannot be edited there; the message says why
  public Edit set(FieldPath path, @Nullable Object value) {
    return new Editing(matter.get()).set(path, value);
  }

  /// The edit that removes the key or list item at a path with its lines. A list that loses its
  /// last item becomes `[]`, a map inside another `{}`; with its last key the block goes, unless
  /// there are comments in it: then `{}` stands in the key's place.
  ///
  /// @throws MatterException if there is none, or it cannot be removed alone
  public Edit remove(FieldPath path) {
    return new Editing(matter.get()).remove(path);
  }

  /// The edit that gives a key the value that a piece of YAML says, written as it is there; a key
  /// that is missing is made. As with [#set], all else stays as it was.
  ///
  /// @throws MatterException if it is not YAML for one value, or cannot stand there; the message
  ///   says why
  public Edit setSource(FieldPath path, String yaml) {
    return new Editing(matter.get()).setSource(path, yaml);
  }

  /// The edit that moves an item of the list at a path, with its quotes, lines and comment.
  ///
  /// @param to the number it has then, from 0
  /// @throws MatterException if there is no such list
  /// @throws IndexOutOfBoundsException if it has no item of one of the numbers
  public Edit move(FieldPath path, int from, int to) {
    return new Editing(matter.get()).move(path, from, to);
  }
}
