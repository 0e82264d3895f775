package cardwright.check;

import cardwright.card.Reading;
import cardwright.text.Messages;
import java.util.List;
import java.util.Optional;

/// Keys that hold text, or a list of texts, and neither numbers nor nothing.
record TextRule(List<String> keys) implements Rule {

  @Override
  public void check(Reading reading, Findings findings) {
    keys.forEach(key -> Item.of(reading, key).forEach(item -> check(reading, item, findings)));
  }

  static void check(Reading reading, Item item, Findings findings) {
    if (item.value() == null) {
      String message = Messages.of("check.mustStringWriteOneTake", item.name());
      findings.refused(item.path(), message, findings.remove(item.path()));
    } else if (!(item.value() instanceof String)) {
      String message = Messages.of("check.mustStringPutQuotes", item.name());
      // What is written, not what YAML makes of it: 007 stays 007.
      String written =
          reading
              .frontMatter()
              .span(item.path())
              .map(span -> span.of(reading.text()))
              .filter(source -> source.matches("[\\w.+-]+"))
              .orElse("");
      findings.refused(
          item.path(),
          message,
          written.isEmpty() ? Optional.empty() : findings.set(item.path(), written));
    }
  }
}
