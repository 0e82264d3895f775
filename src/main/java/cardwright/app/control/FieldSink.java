package cardwright.app.control;

import cardwright.text.FieldPath;
import java.util.Optional;

/// Takes what is typed into a field.
@FunctionalInterface
public interface FieldSink {

  /// Gives a field of the shown card a value.
  ///
  /// @return why the value was not taken; empty if it was
  Optional<String> set(FieldPath field, String value);
}
