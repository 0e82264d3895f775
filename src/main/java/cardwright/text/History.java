package cardwright.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A text with its past and future: edits are applied, undone and redone, and the saved state is
/// marked.
///
/// *Modified* means "not at the saved mark", so undoing back to what was saved is not a change. Not
/// safe for use by several threads at once.
public final class History {

  private record Change(Edit edit, Edit inverse) {}

  /// What one undo takes back: changes made one after another under the same group.
  private record Step(@Nullable Object group, List<Change> changes) {
    String label() {
      return changes.getLast().edit().label();
    }
  }

  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private String text;
  private String saved;
  private boolean groupOpen;

  /// A history that starts at `text`, which counts as saved.
  public History(String text) {
    this.text = text;
    this.saved = text;
  }

  /// The text as it is now.
  public String text() {
    return text;
  }

  /// The text at the saved mark.
  public String savedText() {
    return saved;
  }

  /// Applies an edit as a step of its own. An edit that changes nothing leaves no step.
  public void apply(Edit edit) {
    apply(edit, null);
  }

  /// Applies an edit; edits in a row under an equal `group` are undone together, as when a name is
  /// typed letter by letter.
  ///
  /// @param group what belongs together, such as the path of the field typed into; null for a step
  ///   of its own
  public void apply(Edit edit, @Nullable Object group) {
    Edit effective = edit.trimmed(text);
    if (effective.isEmpty()) {
      return;
    }
    Change change = new Change(effective, effective.inverse(text));
    Step last = done.peek();
    if (groupOpen && group != null && last != null && Objects.equals(last.group(), group)) {
      last.changes().add(change);
    } else {
      done.push(new Step(group, new ArrayList<>(List.of(change))));
    }
    groupOpen = true;
    undone.clear();
    text = effective.apply(text);
  }

  /// Ends the running group: the next edit is a step of its own whatever its group.
  public void closeGroup() {
    groupOpen = false;
  }

  /// The label of what [#undo()] would take back.
  public Optional<String> undoLabel() {
    return Optional.ofNullable(done.peek()).map(Step::label);
  }

  /// The label of what [#redo()] would bring again.
  public Optional<String> redoLabel() {
    return Optional.ofNullable(undone.peek()).map(Step::label);
  }

  /// Takes the last step back.
  ///
  /// @return the edits made to the text, in order; empty if there was nothing to undo
  public List<Edit> undo() {
    if (done.isEmpty()) {
      return List.of();
    }
    Step step = done.pop();
    undone.push(step);
    groupOpen = false;
    List<Edit> edits = step.changes().reversed().stream().map(Change::inverse).toList();
    edits.forEach(edit -> text = edit.apply(text));
    return edits;
  }

  /// Brings the last undone step again.
  ///
  /// @return the edits made to the text, in order; empty if there was nothing to redo
  public List<Edit> redo() {
    if (undone.isEmpty()) {
      return List.of();
    }
    Step step = undone.pop();
    done.push(step);
    groupOpen = false;
    List<Edit> edits = step.changes().stream().map(Change::edit).toList();
    edits.forEach(edit -> text = edit.apply(text));
    return edits;
  }

  /// Whether the text differs from what was saved last.
  public boolean modified() {
    return !text.equals(saved);
  }

  /// Marks the present text as saved.
  public void markSaved() {
    markSaved(text);
  }

  /// Marks a text as saved that was this history's when writing it began; it may have been changed
  /// since.
  public void markSaved(String written) {
    saved = written;
    groupOpen = false;
  }
}
