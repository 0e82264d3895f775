package cardwright.matter;

import cardwright.matter.Node.MapNode;
import cardwright.text.Edit;
import cardwright.text.FieldPath;
import cardwright.text.Messages;
import cardwright.text.Problem;
import cardwright.text.Problem.Severity;
import cardwright.text.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Makes edits of front matter, and lets none out whose result does not read as was asked: the
/// value put, every other value and the body as they were.
final class Editing {

  private final Matter matter;

  Editing(Matter matter) {
    this.matter = matter;
  }

  Edit set(FieldPath path, @Nullable Object value) {
    Object normal = Values.normal(value);
    String label = label(path);
    if (isThere(path) && Objects.equals(Values.at(values(), path), normal)) {
      return Edit.none(label);
    }
    Object expected = Values.with(values(), path.steps(), normal);
    return Stepwise.set(matter, path, normal, label)
        .filter(edit -> fits(edit, expected))
        .or(() -> checked(label, expected, () -> plan(path, normal, false)))
        .or(() -> checked(label, expected, () -> plan(path, normal, true)))
        .orElseThrow(() -> new MatterException(refusal(Messages.of("matter.toSet", path))));
  }

  Edit remove(FieldPath path) {
    String label = Messages.of("matter.remove", path);
    MapNode root = matter.root();
    if (root == null || !isThere(path)) {
      throw new MatterException(Messages.of("matter.nothingToRemove", path));
    }
    Object expected = Values.without(values(), path.steps());
    return checked(label, expected, () -> remover(root).remove(path, true))
        .or(() -> checked(label, expected, () -> remover(root).remove(path, false)))
        .orElseThrow(() -> new MatterException(refusal(Messages.of("matter.toRemove", path))));
  }

  /// Puts a new item before item `index` of the list at `path`.
  Edit insert(FieldPath path, int index, @Nullable Object value) {
    MapNode root = matter.root();
    if (root == null) {
      throw new MatterException(refusal(Messages.of("matter.toAdd", path)));
    }
    Walk walk = Walk.along(root, path, false);
    return new Edit(label(path), splicer(root, false).insert(walk, index, value));
  }

  Edit move(FieldPath path, int from, int to) {
    MapNode root = matter.root();
    if (root == null) {
      throw new MatterException(refusal(Messages.of("matter.toMove", path)));
    }
    String label = Messages.of("matter.moveIn", path);
    Walk walk = Walk.along(root, path, false);
    if (!(Values.at(values(), path) instanceof List<?> items)) {
      throw new MatterException(Messages.of("matter.thereNoList", path));
    }
    Objects.checkIndex(from, items.size());
    Objects.checkIndex(to, items.size());
    List<@Nullable Object> moved = new ArrayList<>(items);
    moved.add(to, moved.remove(from));
    Object expected = Values.with(values(), path.steps(), moved);
    return spliced(label, expected, () -> new Mover(matter.text()).move(walk, from, to))
        .orElseGet(() -> set(path, moved));
  }

  Edit setSource(FieldPath path, String source) {
    Object value = Values.normal(Source.value(source));
    if (!isThere(path)) {
      return set(path, value);
    }
    MapNode root = Objects.requireNonNull(matter.root());
    Object expected = Values.with(values(), path.steps(), value);
    String end = writer(false).lineEnd();
    return spliced(label(path), expected, () -> Source.put(matter.text(), root, path, source, end))
        .orElseGet(() -> set(path, value));
  }

  /// As [#checked]; empty also where the text does not lend itself to the plan.
  private Optional<Edit> spliced(
      String label, @Nullable Object expected, Supplier<List<Replacement>> plan) {
    try {
      return checked(label, expected, plan);
    } catch (MatterException e) {
      return Optional.empty();
    }
  }

  static String label(FieldPath path) {
    String name = path.toString();
    return name.endsWith("[+]")
        ? Messages.of("matter.addTo", name.substring(0, name.length() - 3))
        : Messages.of("matter.setField", name);
  }

  private boolean isThere(FieldPath path) {
    return matter.root() != null && Walk.along(matter.root(), path, true).rest().isEmpty();
  }

  private Map<String, @Nullable Object> values() {
    return matter.root() == null ? Map.of() : NodeValues.of(matter.root());
  }

  private List<Replacement> plan(FieldPath path, @Nullable Object value, boolean cautious) {
    MapNode root = matter.root();
    boolean fresh = root == null || (unclosed() && root.entries().isEmpty());
    if (fresh) {
      return List.of(new Creator(matter, writer(cautious)).put(path, value));
    }
    return splicer(root, cautious).put(path, value);
  }

  private boolean unclosed() {
    return matter.block() != null && matter.block().state() == Block.State.UNCLOSED;
  }

  private ValueWriter writer(boolean cautious) {
    return new ValueWriter(matter.text(), Styles.of(matter), cautious);
  }

  private Splicer splicer(MapNode root, boolean cautious) {
    return new Splicer(matter.text(), root, writer(cautious));
  }

  private Remover remover(MapNode root) {
    Block block = Objects.requireNonNull(matter.block());
    return new Remover(matter.text(), block, root, splicer(root, false));
  }

  private Optional<Edit> checked(
      String label, @Nullable Object expected, Supplier<List<Replacement>> plan) {
    Edit edit = new Edit(label, plan.get()).trimmed(matter.text());
    return fits(edit, expected) ? Optional.of(edit) : Optional.empty();
  }

  private boolean fits(Edit edit, @Nullable Object expected) {
    Matter after = Matter.read(edit.apply(matter.text()));
    Object values = after.root() == null ? Map.of() : NodeValues.of(after.root());
    return values.equals(expected)
        && sameBody(after)
        && (after.valid() || !matter.valid())
        && errors(after) <= errors(matter);
  }

  private boolean sameBody(Matter after) {
    String before = matter.text().substring(matter.bodyStart());
    String body = after.text().substring(after.bodyStart());
    if (matter.block() == null || unclosed()) {
      return body.endsWith(before.startsWith("\uFEFF") ? before.substring(1) : before);
    }
    return after.block() == null ? body.endsWith(before) : body.equals(before);
  }

  private static long errors(Matter matter) {
    return matter.problems().stream().map(Problem::severity).filter(Severity.ERROR::equals).count();
  }

  private String refusal(String what) {
    String why =
        errors(matter) > 0
            ? Messages.of(
                "matter.frontMatterErrorsThereMend", matter.problems().getFirst().message())
            : Messages.of("matter.writtenWayCannotHoldWithout");
    return Messages.of("matter.cannot", what, why);
  }
}
