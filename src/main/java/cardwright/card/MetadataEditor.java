package cardwright.card;

import cardwright.matter.FrontMatter;
import cardwright.matter.MatterException;
import cardwright.text.Edit;
import cardwright.text.FieldPath;
import cardwright.text.Messages;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Sets front matter values from what people type.
final class MetadataEditor {

  /// Keys that the Hub takes only with text (its model card metadata reference).
  private static final Set<String> TEXTS =
      Set.of(
          "base_model",
          "base_model_relation",
          "instance_prompt",
          "language",
          "library_name",
          "license",
          "license_link",
          "license_name",
          "model_name",
          "new_version",
          "pipeline_tag",
          "thumbnail");

  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]{1,40}");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?[0-9]{1,40}\\.[0-9]{1,40}([eE][-+]?[0-9]{1,3})?");

  private MetadataEditor() {}

  /// @param path below `metadata`
  static Edit set(FrontMatter matter, FieldPath path, String value) throws FieldException {
    try {
      if (value.isEmpty()) {
        return matter.remove(path);
      }
      Object now = matter.get(path).orElse(null);
      if (now instanceof List || now instanceof Map) {
        String example = "metadata." + path + (now instanceof List ? "[0]" : ".…");
        throw new FieldException(Messages.of("card.metadataHoldsSeveralValuesSet", path, example));
      }
      return matter.set(path, typed(value, isText(matter, path, now)));
    } catch (MatterException e) {
      throw new FieldException(e.getMessage());
    }
  }

  /// Text stays text, and so do an item added to a list of texts and a key that the Hub knows as
  /// text.
  private static boolean isText(FrontMatter matter, FieldPath path, @Nullable Object now) {
    if (now != null) {
      return now instanceof String;
    }
    if (path.steps().size() == 1 && TEXTS.contains(path.head())) {
      return true;
    }
    int last = path.steps().size() - 1;
    if (path.steps().get(last) instanceof FieldPath.Append && last > 0) {
      Object list = matter.get(new FieldPath(path.steps().subList(0, last))).orElse(List.of());
      return !(list instanceof List<?> items) || items.stream().allMatch(String.class::isInstance);
    }
    return false;
  }

  private static @Nullable Object typed(String value, boolean text) {
    if (text) {
      return value;
    }
    if (value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")) {
      return value.substring(1, value.length() - 1);
    }
    if (INTEGER.matcher(value).matches()) {
      BigInteger number = new BigInteger(value);
      return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
    }
    if (DECIMAL.matcher(value).matches()) {
      return Double.valueOf(value);
    }
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      case "null" -> null;
      default -> value;
    };
  }
}
