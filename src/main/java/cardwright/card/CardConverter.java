package cardwright.card;

import cardwright.matter.FrontMatter;
import cardwright.text.FieldPath;
import cardwright.text.Lines;
import cardwright.text.Messages;
import cardwright.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Moves cards to another layout: the values go along, the front matter stays as it is written, and
/// own text stands where it stood, between the same lines.
final class CardConverter {

  private final CardReader reader;
  private final CardWriter writer;

  CardConverter(CardReader reader, CardWriter writer) {
    this.reader = reader;
    this.writer = writer;
  }

  Conversion convert(Reading old, String layout, boolean append) throws FieldException {
    CardData data = old.data();
    if (data.layout() == null) {
      throw new FieldException(Messages.of("card.belongsNoFamilyLayoutKnows"));
    }
    if (data.layout().equals(layout)) {
      return new Conversion(old.text(), List.of());
    }
    String written = withLineEnds(old.text(), writer.make(inLayout(data, layout)).text());
    FrontMatter matter = FrontMatter.read(written);
    String body = written.substring(matter.bodyStart());
    for (OwnText own : old.ownText()) {
      body = OwnTextPlace.put(old, own, body, append);
    }
    String text = head(old, written, matter) + body;
    check(old, reader.read(text), layout);
    return new Conversion(text, notes(old, reader.read(text)));
  }

  private static CardData inLayout(CardData data, String layout) {
    return new CardData(
        layout,
        data.people(),
        data.handles(),
        data.model(),
        data.kind(),
        data.thumbnail(),
        data.links(),
        data.metadata(),
        data.fields());
  }

  private static String withLineEnds(String old, String written) {
    String end = Lines.of(old).prevailingEnd();
    return end.equals("\n") ? written : written.replace("\n", end);
  }

  /// The card's own front matter with what only the new layout says.
  private static String head(Reading old, String written, FrontMatter fresh) {
    FrontMatter matter = old.frontMatter();
    if (matter.block().isEmpty()) {
      return written.substring(0, fresh.bodyStart());
    }
    String head = old.text().substring(0, matter.bodyStart());
    for (Map.Entry<String, @Nullable Object> entry : fresh.values().entrySet()) {
      FrontMatter now = FrontMatter.read(head);
      if (!now.values().containsKey(entry.getKey())) {
        head = now.set(FieldPath.key(entry.getKey()), entry.getValue()).apply(head);
      }
    }
    return head;
  }

  /// Makes sure that the card says what it said.
  private static void check(Reading old, Reading now, String layout) throws FieldException {
    if (!layout.equals(now.data().layout())) {
      throw new FieldException(Messages.of("card.ownTextDoesNotRead", layout));
    }
    same("people", CardData::people, old, now);
    same("handles", CardData::handles, old, now);
    same("model", CardData::model, old, now);
    same("kind", CardData::kind, old, now);
    same("links.report", data -> data.links().report(), old, now);
    same("links.data", data -> data.links().data(), old, now);
    same("links.training", data -> data.links().training(), old, now);
    for (Map.Entry<String, @Nullable Object> entry : old.data().metadata().entrySet()) {
      String key = entry.getKey();
      same("metadata." + key, data -> data.metadata().get(key), old, now);
    }
  }

  private static void same(
      String field, Function<CardData, @Nullable Object> value, Reading old, Reading now)
      throws FieldException {
    Object before = value.apply(old.data());
    if (before != null && !before.equals(value.apply(now.data()))) {
      throw new FieldException(Messages.of("card.fieldWouldNotStay", field));
    }
  }

  private static List<String> notes(Reading old, Reading now) {
    List<String> notes = new ArrayList<>();
    old.data()
        .fields()
        .forEach(
            (name, value) -> {
              if (!Objects.equals(now.data().fields().get(name), value)) {
                notes.add(Messages.of("card.newLayoutNoPlace", name, value));
              }
            });
    Lines lines = Lines.of(old.text());
    for (Problem problem : old.problems()) {
      if (problem.span().start() >= old.frontMatter().bodyStart()) {
        int line = lines.numberAt(problem.span().start());
        notes.add(Messages.of("card.lineWrittenAnew", line, problem.message()));
      }
    }
    return notes;
  }
}
