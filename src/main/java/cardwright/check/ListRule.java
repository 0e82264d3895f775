package cardwright.check;

import cardwright.card.Reading;
import cardwright.text.Edit;
import cardwright.text.FieldPath;
import cardwright.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A key that holds a list, of texts or of anything.
record ListRule(String key, boolean ofTexts) implements Rule {

  @Override
  public void check(Reading reading, Findings findings) {
    Map<String, @Nullable Object> values = reading.frontMatter().values();
    if (!values.containsKey(key)) {
      return;
    }
    Item whole = new Item(FieldPath.key(key), values.get(key));
    if (!(whole.value() instanceof List<?>)) {
      Object value = whole.value();
      Optional<Edit> fix =
          value == null
              ? findings.remove(whole.path())
              : findings.set(whole.path(), List.of(value));
      String message = Messages.of("check.mustArrayWriteEachItem", whole.name());
      findings.refused(whole.path(), message, fix);
    } else if (ofTexts) {
      whole.items().forEach(item -> TextRule.check(reading, item, findings));
    }
  }
}
