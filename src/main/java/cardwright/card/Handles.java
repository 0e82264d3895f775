package cardwright.card;

import cardwright.layout.FieldType;
import cardwright.text.Messages;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// The rule by which the family's generator wrote handles: trimmed, one `@` dropped, in lower case,
/// no duplicates, sorted.
public final class Handles {

  private Handles() {}

  /// The handles by that rule.
  ///
  /// @param handles as people type them
  /// @throws FieldException if one holds anything but letters, digits and `_`, or none is left
  public static List<String> normalize(Collection<String> handles) throws FieldException {
    List<String> normal =
        handles.stream()
            .map(String::strip)
            .map(handle -> handle.startsWith("@") ? handle.substring(1) : handle)
            .filter(handle -> !handle.isEmpty())
            .map(handle -> handle.toLowerCase(Locale.ROOT))
            .distinct()
            .sorted()
            .toList();
    for (String handle : normal) {
      if (!FieldType.HANDLE.accepts(handle)) {
        throw new FieldException(
            Messages.of("card.noHandleTakes", handle, FieldType.HANDLE.description()));
      }
    }
    if (normal.isEmpty()) {
      throw new FieldException(Messages.of("card.cardNeedsLeastOneHandle"));
    }
    return normal;
  }
}
