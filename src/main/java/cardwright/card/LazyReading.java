package cardwright.card;

import cardwright.layout.LayoutReading;
import cardwright.layout.Layouts;
import cardwright.matter.FrontMatter;
import cardwright.table.Table;
import cardwright.table.Tables;
import cardwright.text.Lazy;
import cardwright.text.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A reading of which only the front matter is worked out at once.
final class LazyReading implements Reading {

  private final String text;
  private final Lazy<CardData> data;
  private final FrontMatter matter;
  private final Lazy<List<Table>> tables;
  private final Lazy<Optional<LayoutReading>> layout;
  private final Lazy<Boolean> exact;
  private final Lazy<List<Field>> fields;
  private final Lazy<List<OwnText>> ownText;
  private final Lazy<List<Problem>> problems;

  /// @param matter the front matter of `text`
  LazyReading(Layouts layouts, String text, FrontMatter matter) {
    this.text = text;
    this.matter = matter;
    tables = new Lazy<>(() -> Tables.find(text, matter.bodyStart()));
    layout = new Lazy<>(() -> layouts.read(text, matter, tables));
    data = new Lazy<>(() -> layout().map(this::data).orElseGet(this::plainData));
    exact = new Lazy<>(() -> layout().filter(l -> CardWriter.gives(l, data(), text)).isPresent());
    fields = new Lazy<>(() -> layout().map(Fields::of).orElse(List.of()));
    ownText = new Lazy<>(() -> OwnTexts.find(text, matter, layout()));
    problems = new Lazy<>(() -> CardProblems.of(matter, layout()));
  }

  private CardData data(LayoutReading found) {
    return CardValues.data(found.layout(), found.values(), matter.values());
  }

  private CardData plainData() {
    String thumbnail = matter.values().get("thumbnail") instanceof String s ? s : null;
    Links none = new Links(null, null, null);
    return new CardData(
        null, List.of(), List.of(), null, null, thumbnail, none, matter.values(), Map.of());
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public CardData data() {
    return data.get();
  }

  @Override
  public boolean exact() {
    return exact.get();
  }

  @Override
  public FrontMatter frontMatter() {
    return matter;
  }

  @Override
  public List<Table> tables() {
    return tables.get();
  }

  @Override
  public Optional<LayoutReading> layout() {
    return layout.get();
  }

  @Override
  public List<Field> fields() {
    return fields.get();
  }

  @Override
  public List<OwnText> ownText() {
    return ownText.get();
  }

  @Override
  public List<Problem> problems() {
    return problems.get();
  }
}
