package cardwright.app;

import cardwright.card.Field;
import cardwright.card.Reading;
import cardwright.text.FieldPath;
import cardwright.text.Lines;
import cardwright.text.Span;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which field stands where in a card.
final class FieldPlaces {

  /// A key of the front matter that stands at the margin.
  private static final Pattern KEY = Pattern.compile("[\"']?([A-Za-z_][\\w-]*)[\"']?\\s*:.*");

  /// Where a field's value is to be seen.
  ///
  /// @param offset in the card's text
  /// @param text as a reader sees it; empty if it is not known
  record Shown(int offset, String text) {}

  private FieldPlaces() {}

  /// The home of a field; the front matter for what stands there.
  static Optional<Shown> of(Reading reading, FieldPath path) {
    if (path.head().equals("metadata")) {
      return Optional.of(new Shown(0, ""));
    }
    return reading.field(path).map(field -> new Shown(field.home().start(), field.value().strip()));
  }

  /// The field that stands at an offset, or else nearest to it in its line.
  static Optional<FieldPath> at(Reading reading, int offset) {
    if (offset < reading.frontMatter().bodyStart()) {
      return key(reading.text(), offset);
    }
    Lines lines = Lines.of(reading.text());
    int line = lines.indexAt(offset);
    return reading.fields().stream()
        .flatMap(field -> spans(field).map(span -> new Distance(field, span, offset)))
        .filter(found -> lines.indexAt(found.span().start()) == line)
        .min(
            Comparator.comparingInt(Distance::chars)
                .thenComparingInt(found -> found.span().length()))
        .map(found -> found.field().path());
  }

  private record Distance(Field field, Span span, int offset) {
    int chars() {
      return Math.max(0, Math.max(span.start() - offset, offset - span.end()));
    }
  }

  private static Stream<Span> spans(Field field) {
    return Stream.concat(Stream.of(field.home()), field.echoes().stream());
  }

  private static Optional<FieldPath> key(String text, int offset) {
    Lines lines = Lines.of(text);
    for (int line = lines.count() == 0 ? -1 : lines.indexAt(offset); line > 0; line--) {
      Matcher key = KEY.matcher(lines.content(line));
      if (key.matches()) {
        return Optional.of(FieldPath.key("metadata").then(key.group(1)));
      }
    }
    return Optional.empty();
  }
}
